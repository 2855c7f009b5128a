import type { CellValue, SheetGrid } from "../../../../../src/reading/grid";
import { gridOf } from "../../../gridOf";
import type { Random } from "../../random";
import type { RegionSchool } from "../regionSchools";
import { spelled } from "../spelled";

/** Sheets that name schools and numbers and hold nothing to be read: canteens, buses, timetables, plans, forecasts, trials. */
export function decoys(schools: readonly RegionSchool[], random: Random): SheetGrid[] {
  const names = schools.map((school) => spelled(school, 2025, schools, random));
  const number = (): number => random.whole(1, 300);
  const table = (name: string, title: string, heading: readonly string[], row: (name: string, i: number) => CellValue[]): SheetGrid =>
    gridOf(name, [[title], [...heading], ...names.map(row)]);
  const all = [
    table(
      "Питание",
      "Организация горячего питания, 2025 год",
      ["Школа", "Всего обучающихся", "Охвачено завтраками", "Охвачено обедами", "%"],
      (name) => [name, 300, number(), number(), 95.5],
    ),
    table("Подвоз", "Подвоз обучающихся 2024-2025 учебный год", ["ОО", "Маршрут", "Км", "Кол-во детей"], (name) => [
      name,
      "Дубки — Центр",
      number(),
      number(),
    ]),
    table("График", "График проведения ВПР в 2025 году", ["Школа", "4 класс русский язык", "5 класс русский язык"], (name) => [
      name,
      "15.04.2025",
      "16.04.2025",
    ]),
    table("План ОГЭ", "Плановые показатели ОГЭ на 2026 год по русскому языку", ["Школа", "Участники", "2", "3", "4", "5"], (name) => [
      name,
      20,
      1,
      9,
      6,
      4,
    ]),
    table("Прогноз", "Прогноз результатов ЕГЭ 2026 по математике", ["ОО", "Кол-во участников", "Средний балл"], (name) => [name, 10, 55]),
    table("Пробный", "Пробный экзамен по математике 9 класс, февраль 2025", ["ОО", "Сдавали", "2", "3", "4", "5"], (name) => [
      name,
      20,
      1,
      9,
      6,
      4,
    ]),
    table("Ремонт", "Ремонт школ", ["Учреждение", "2023", "2024", "2025"], (name) => [name, number(), number(), number()]),
    table("Телефоны", "Справочник", ["№", "Школа", "Директор", "Телефон"], (name, i) => [i + 1, name, "Иванова А.А.", "8(44433)2-11-22"]),
    table("Явка", "Явка участников ОГЭ 2025 по дням", ["Школа", "24.05", "27.05", "30.05"], (name) => [name, number(), number(), number()]),
    table("Лагерь", "Летний отдых 2025", ["ОО", "Кол-во детей", "из них в трудной жизненной ситуации", "Смена"], (name) => [
      name,
      number(),
      number(),
      1,
    ]),
    table("Автобусы", "Школьные автобусы", ["Наименование ОО", "Количество", "Год выпуска"], (name) => [name, 1, 2019]),
    table("Аттестаты", "Выдача аттестатов 2025", ["ОО", "Выпускников всего", "Получили аттестат", "С отличием"], (name) => [
      name,
      40,
      40,
      3,
    ]),
  ];
  return random.shuffled(all).slice(0, 6);
}
