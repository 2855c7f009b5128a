import type { CellValue } from "../../../../src/reading/grid";
import { gridOf } from "../../gridOf";
import { hardSchools, plainName, resultsOf, spelling } from "../hardDistrict";
import type { HardResult } from "../hardDistrict";
import type { Layout, Shown } from "../layout";
import type { Random } from "../random";

const whole = (results: readonly HardResult[]): Shown[] => results.map((result) => ({ result, fields: ["n", "marks"] }));
const heading = ["ОО", "Писали", "2", "3", "4", "5"];
const rowsOf = (results: readonly HardResult[], random: Random): CellValue[][] =>
  results.map(({ school, year, n, marks }) => [spelling(school, year, random), n, marks[2], marks[3], marks[4], marks[5]]);

/** The tab was copied from another year and procedure; the title above the table is right. */
export const lyingTab: Layout = (random) => {
  const results = resultsOf({ kind: "oge", subject: "physics", grade: 9, year: 2024 }, random);
  return {
    grids: [gridOf("ВПР 2021", [["Результаты ОГЭ по физике в 2024 году"], [], heading, ...rowsOf(results, random)])],
    results: whole(results),
  };
};

/** Neither a title nor the tab says a word: procedure, year and subject stand in the file's name. */
export const subjectInFileName: Layout = (random) => {
  const results = resultsOf({ kind: "oge", subject: "chemistry", grade: 9, year: 2023 }, random);
  return {
    grids: [gridOf("Лист1", [heading, ...rowsOf(results, random)], { file: "ОГЭ/2023/Химия_огэ_2023_итог.xlsx" })],
    results: whole(results),
  };
};

/** ОГЭ with «Успеваемость» and «Качество» alone: the low count follows, the marks do not. */
export const passedAndQuality: Layout = (random) => {
  const results = resultsOf({ kind: "oge", subject: "russian", grade: 9, year: 2020 + random.whole(1, 5) }, random);
  const fraction = random.chance(0.5);
  const share = (count: number, n: number): CellValue =>
    fraction ? Number((count / n).toFixed(3)) : Number(((100 * count) / n).toFixed(1));
  return {
    grids: [
      gridOf(`ОГЭ русский ${results[0]?.year}`, [
        ["Школа", "Кол-во выпускников, сдававших экзамен", "Успеваемость", "Качество знаний"],
        ...results.map(({ school, year, n, marks }): CellValue[] => [
          spelling(school, year, random),
          n,
          share(n - marks[2], n),
          share(marks[4] + marks[5], n),
        ]),
      ]),
    ],
    results: results.map((result) => ({ result, fields: ["n", "low"] })),
  };
};

/** Latin letters inside the words of the heading as well. */
export const latinHeadings: Layout = (random) => {
  const results = resultsOf({ kind: "oge", subject: "biology", grade: 9, year: 2025 }, random);
  const latin = ["OO", "Koличecтвo yчаcтникoв", "Пoлyчили «2»", "Пoлyчили «3»", "Пoлyчили «4»", "Пoлyчили «5»"];
  return { grids: [gridOf("Лист2", [["OГЭ-2025. Биoлoгия"], latin, ...rowsOf(results, random)])], results: whole(results) };
};

/** Numbers as hands and exports leave them: text, NBSP, apostrophes, footnotes, thin spaces; nothing is lost. */
export const textNumbers: Layout = (random) => {
  const results = resultsOf({ kind: "vpr", subject: "mathematics", grade: 7, year: 2025 }, random);
  const dressed = (value: number): CellValue =>
    random.pick<CellValue>([value, String(value), ` ${value}\u00a0`, `'${value}`, `${value}*`, `\u2009${value}`, `${value} чел.`]);
  return {
    grids: [
      gridOf("7кл_МА", [
        ["ВПР 2025 г. 7 класс. Математика"],
        heading,
        ...results.map(({ school, year, n, marks }): CellValue[] => [
          spelling(school, year, random),
          ...[n, marks[2], marks[3], marks[4], marks[5]].map(dressed),
        ]),
      ]),
    ],
    results: whole(results),
  };
};

/** Error cells, dashes and blanks: what they hide must be found with a reason, or asked. */
export const errorCells: Layout = (random) => {
  const results = resultsOf({ kind: "oge", subject: "geography", grade: 9, year: 2024 }, random);
  const spoiled = (value: number): CellValue =>
    random.chance(0.15) ? random.pick<CellValue>(["#ДЕЛ/0!", "#ССЫЛКА!", "#N/A", "н/д", "-", null, "х"]) : value;
  return {
    grids: [
      gridOf("География", [
        ["ОГЭ 2024"],
        [...heading, "Средний балл"],
        ...results.map(({ school, year, n, marks, mean }): CellValue[] => [
          spelling(school, year, random),
          ...[n, marks[2], marks[3], marks[4], marks[5]].map(spoiled),
          Number(mean.toFixed(2)),
        ]),
      ]),
    ],
    results: whole(results),
  };
};

/** Struck-through rows are an old version of the row above; a column without a heading holds somebody's reckoning. */
export const struckRows: Layout = (random) => {
  const results = resultsOf({ kind: "oge", subject: "history", grade: 9, year: 2025 }, random);
  const rows: CellValue[][] = [["ОГЭ 2025 история"], [...heading, null, "план на 2026"]];
  const struck: string[] = [];
  for (const [i, row] of rowsOf(results, random).entries()) {
    rows.push([...row, random.whole(1, 99), 20]);
    if (i % 4 !== 1) continue;
    rows.push([row[0] ?? null, ...row.slice(1).map((value) => Number(value) + 1)]);
    struck.push(...["A", "B", "C", "D", "E", "F"].map((column) => `${column}${rows.length}`));
  }
  return { grids: [gridOf("История", rows, { struck })], results: whole(results) };
};

/** «СОШ №5» alone, of which the district has two: the others are read, these two rows are asked. */
export const bareNamesakes: Layout = (random) => {
  const results = resultsOf({ kind: "oge", subject: "informatics", grade: 9, year: 2025 }, random);
  const bare = ({ school, year }: HardResult): string => (school.number === "5" ? "СОШ №5" : plainName(school, year));
  return {
    grids: [
      gridOf("ОГЭ 2025 Информатика", [
        heading,
        ...results.map((each): CellValue[] => [bare(each), each.n, each.marks[2], each.marks[3], each.marks[4], each.marks[5]]),
      ]),
    ],
    results: whole(results),
  };
};

/** Sheets that name schools and numbers and hold no result at all. */
export const decoys: Layout = (random) => {
  const names = hardSchools.map((school) => spelling(school, 2024, random));
  const number = (): number => random.whole(1, 300);
  return {
    grids: [
      gridOf("Питание", [
        ["Меню 2024, завтраки и обеды"],
        ["Школа", "Завтрак, руб.", "Обед, руб.", "Количество"],
        ...names.map((name) => [name, number(), number(), number()]),
      ]),
      gridOf("Подвоз", [
        ["Организация подвоза 2024-2025"],
        ["ОО", "Маршрут", "Км", "Количество обучающихся"],
        ...names.map((name) => [name, "Дубовка — Сосновка", number(), number()]),
      ]),
      gridOf("Список", [
        ["Телефонный справочник школ на 2025 год"],
        ["№", "Школа", "Телефон"],
        ...names.map((name, i) => [i + 1, name, `8 (44433) 2-${number()}-11`]),
      ]),
      gridOf("График", [
        ["График проведения ВПР 2025"],
        ["Школа", "4 класс", "5 класс", "6 класс"],
        ...names.map((name) => [name, "15.04", "16.04", 17.04]),
      ]),
      gridOf("Ремонт", [
        ["Ремонт школ 2024"],
        ["Учреждение", "2023", "2024", "2025"],
        ...names.map((name) => [name, number(), number(), number()]),
      ]),
      gridOf("Отпуск", [
        ["График отпусков директоров 2025"],
        ["Школа", "Директор", "Дней"],
        ...names.map((name) => [name, "Иванов И.И.", 56]),
      ]),
    ],
    results: [],
  };
};
