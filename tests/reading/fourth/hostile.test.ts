import type { CellValue, SheetGrid } from "../../../src/reading/grid";
import { readSheets } from "../../../src/reading/readSheets";
import { chanceOf } from "./chance";

const grid = (name: string, values: readonly (readonly CellValue[])[]): SheetGrid => ({
  file: null,
  name,
  hidden: false,
  top: 0,
  left: 0,
  values,
  numberFormats: null,
  merges: [],
  hiddenRows: null,
  struckThrough: null,
  date1904: false,
});

const read = (...grids: readonly SheetGrid[]) => readSheets(grids, { schoolNames: new Map() });
const months = ["Январь", "Февраль", "Март", "Апрель", "Май", "Июнь", "Июль", "Август", "Сентябрь", "Октябрь", "Ноябрь", "Декабрь"];
const days = Array.from({ length: 31 }, (_, day) => day + 1);
const names = ["МБОУ СОШ № 1", "МБОУ СОШ № 2", "МБОУ «Гимназия № 3»", "МКОУ Лозовская ООШ"];
const budget = (item: string, i: number): CellValue[] => [i + 1, item, 1200000 + i * 3500, 100, 950000 + i * 77, 79.2];

/** Sheets that stand in every department's workbooks and tell nothing of results. */
const foreign: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  "nothing at all": [],
  "blank cells only": [[null, null], [null], ["", " "]],
  "one wide row": [Array.from({ length: 16384 }, (_, i) => (i % 7 === 0 ? "Итого" : i))],
  "formula errors": Array.from({ length: 40 }, () => ["#ДЕЛ/0!", "#Н/Д", "#ССЫЛКА!", "#ИМЯ?", "#ЗНАЧ!", "#NULL!", "#SPILL!"]),
  calendar: [
    ["Производственный календарь на 2025 год"],
    ["Месяц", ...days],
    ...months.map((month) => [month, ...days.map((day) => (day % 7 < 2 ? "В" : null))]),
  ],
  timesheet: [
    ["Табель учёта рабочего времени, октябрь 2025"],
    ["№", "ФИО", "Должность", ...days, "Итого"],
    ...["Иванова А. П.", "Петров С. И.", "Ким О. Л."].map((person, i) => [i + 1, person, "методист", ...days.map(() => 8), 168]),
  ],
  budget: [
    ["Исполнение бюджета по школам на 01.10.2025"],
    ["№", "Учреждение", "План на 2025 год, руб.", "%", "Факт", "% исполнения"],
    ...names.map(budget),
  ],
  "purchases by article": [
    ["Смета расходов 2025"],
    ["КБК", "Наименование статьи", "Сумма"],
    ["340", "Канцтовары", 12000],
    ["310", "Учебники 5 класс", 250000],
    ["226", "Курсы", 44000],
  ],
  telephones: [
    ["Телефонный справочник"],
    ["Школа", "Директор", "Телефон", "Кабинет"],
    ...names.map((name, i) => [name, "Сидорова Н. П.", 23456 + i, i + 2]),
  ],
  buses: [
    ["График подвоза 2024-2025"],
    ["ОО", "Маршрут", "Расстояние, км", "Кол-во детей", "Время"],
    ...names.map((name, i) => [name, "с. Лозовое – с. Дальнее", 12 + i, 5, "07:30"]),
  ],
  meals: [
    ["Охват горячим питанием, октябрь 2025"],
    ["ОО", "Завтраки, чел.", "Обеды, чел.", "% охвата"],
    ...names.map((name, i) => [name, 120 + i, 80 + i, 95.4]),
  ],
  repairs: [
    ["Текущий ремонт к 2025/26 учебному году"],
    ["Школа", "Вид работ", "2", "3", "4", "5"],
    ...names.map((name) => [name, "кровля", 2, 3, 4, 5]),
  ],
  "a timetable of lessons": [
    ["Расписание 5 класс"],
    ["Урок", "Понедельник", "Вторник"],
    [1, "Русский язык", "Математика"],
    [2, "Математика", "Русский язык"],
    [3, "История", "Физика"],
  ],
  "chess tournament": [
    ["Спартакиада школ района 2025"],
    ["Место", "Команда", "Игры", "Очки"],
    ...names.map((name, i) => [i + 1, name, 6, 12 - i]),
  ],
  pivot: [
    ["Названия строк", "Сумма по полю Количество"],
    ["МБОУ СОШ № 1", 15],
    ["столы", 5],
    ["стулья", 10],
    ["МБОУ СОШ № 2", 7],
    ["столы", 7],
    ["Общий итог", 22],
  ],
  "a letter": [
    ["Уважаемые коллеги!"],
    ["Просим до 15.10.2025 направить сведения о результатах ЕГЭ и ОГЭ по русскому языку и математике."],
    ["Исп. Иванова, 2-11-45"],
  ],
  "a bare column of words": Array.from({ length: 300 }, (_, i) => [`слово ${i}`]),
};

/** Letters, figures, signs and pieces of headings in any order. */
function junk(rows: number, columns: number): CellValue[][] {
  const chance = chanceOf(`${rows}×${columns}`);
  const pieces = [
    "Школа",
    "2",
    "5",
    "кол-во",
    "%",
    "СОШ",
    "№",
    "ЕГЭ",
    "2024",
    "Итого",
    "н/д",
    "-",
    "1/2",
    "=A1",
    "\u0000",
    "«»",
    "ы".repeat(400),
    "🙂",
    "(((",
    "\\d+",
    "5 класс",
  ];
  return Array.from({ length: rows }, () =>
    Array.from({ length: columns }, (): CellValue => {
      const drawn = chance.next();
      return drawn < 0.2
        ? null
        : drawn < 0.5
          ? Math.round(chance.next() * 1e6) / 100
          : drawn < 0.55
            ? chance.happens(0.5)
            : chance.pick(pieces);
    }),
  );
}

describe("sheets that tell nothing of results", () => {
  it.each(Object.entries(foreign))("%s: no result, no passport, no staff is made of it", (name, values) => {
    const { dataset, ignored, recognised } = read(grid(name.slice(0, 31), values));

    const { facts, olympiads, context, staff } = dataset;
    expect({ facts, olympiads, context, staff }).toEqual({ facts: [], olympiads: [], context: [], staff: [] });
    expect(ignored.length + recognised.length).toBe(1);
  });

  it.each([
    [4000, 8],
    [300, 300],
    [3, 5000],
  ])("junk of %i rows and %i columns is passed over", (rows, columns) => {
    const { dataset } = read(grid("Мусор", junk(rows, columns)));

    expect(dataset.facts).toEqual([]);
  });
});
