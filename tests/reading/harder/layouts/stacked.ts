import type { CellValue } from "../../../../src/reading/grid";
import { gridOf } from "../../gridOf";
import { hardSchools, plainName, resultsOf, spelling } from "../hardDistrict";
import type { HardResult } from "../hardDistrict";
import type { Layout, Shown } from "../layout";

const whole = (results: readonly HardResult[]): Shown[] => results.map((result) => ({ result, fields: ["n", "marks"] }));
const figures = ({ n, marks }: HardResult): CellValue[] => [n, marks[5], marks[4], marks[3], marks[2]];
const sum = (results: readonly HardResult[]): CellValue[] =>
  results.map(figures).reduce((a, b) => a.map((value, i) => Number(value) + Number(b[i])), [0, 0, 0, 0, 0]);
const subjects = [
  ["russian", "Русский язык"],
  ["mathematics", "Математика"],
  ["socialStudies", "Обществознание"],
] as const;

/** One heading, then a section row for each subject; totals after each section. */
export const sectionRows: Layout = (random) => {
  const results: HardResult[] = [];
  const rows: CellValue[][] = [["ОГЭ 2023"], ["Школа", "Участников", "5", "4", "3", "2"]];
  for (const [subject, name] of subjects) {
    const own = resultsOf({ kind: "oge", subject, grade: 9, year: 2023 }, random);
    results.push(...own);
    rows.push([name], ...own.map((each): CellValue[] => [spelling(each.school, 2023, random), ...figures(each)]));
    rows.push(["Итого по предмету", ...sum(own)]);
  }
  return { grids: [gridOf("Свод", rows)], results: whole(results) };
};

/** The heading stands again after every page; totals stand above the schools and below them. */
export const pageBreaks: Layout = (random) => {
  const results = resultsOf({ kind: "vpr", subject: "russian", grade: 5, year: 2023 }, random);
  const heading: CellValue[] = ["№ п/п", "Наименование ОО", "Кол-во участников", "5", "4", "3", "2"];
  const rows: CellValue[][] = [
    ["ВПР-2023, русский язык, 5 класс"],
    heading,
    [1, 2, 3, 4, 5, 6, 7],
    [null, "Всего по району", ...sum(results)],
  ];
  results.forEach((each, i) => {
    if (i > 0 && i % 4 === 0) rows.push([], heading, [1, 2, 3, 4, 5, 6, 7]);
    rows.push([i + 1, spelling(each.school, 2023, random), ...figures(each)]);
  });
  rows.push([null, "ИТОГО", ...sum(results)], [], ["Исполнитель: Иванова А.А., тел. 2-14-15"], ["* по данным на 01.06.2023"]);
  return { grids: [gridOf("Лист3", rows)], results: whole(results) };
};

/** Two tables one under another for two years, each with its own title; the second lists schools by codes and logins only. */
export const yearsStacked: Layout = (random) => {
  const [first, second] = [2021, 2022].map((year) => resultsOf({ kind: "oge", subject: "russian", grade: 9, year }, random));
  return {
    grids: [
      gridOf("Русский", [
        ["Результаты ОГЭ по русскому языку, 2021 год"],
        ["Код ОО", "ОО", "Сдавали", "5", "4", "3", "2"],
        ...(first ?? []).map((each): CellValue[] => [each.school.code, plainName(each.school, 2021), ...figures(each)]),
        [],
        ["Результаты ОГЭ по русскому языку, 2022 год"],
        ["Код ОО", "Логин", "Сдавали", "5", "4", "3", "2"],
        ...(second ?? []).map((each): CellValue[] => [Number(each.school.code), each.school.login, ...figures(each)]),
      ]),
    ],
    results: whole([...(first ?? []), ...(second ?? [])]),
  };
};

/** The flat base: years, grades and subjects mixed, a result a row, in no order. */
export const flatBase: Layout = (random) => {
  const results = random.shuffled(
    [2022, 2023, 2024].flatMap((year) =>
      [4, 5].flatMap((grade) =>
        (["russian", "mathematics"] as const).flatMap((subject) => resultsOf({ kind: "vpr", subject, grade, year }, random)),
      ),
    ),
  );
  const share = (count: number, n: number): string => ((100 * count) / n).toFixed(2).replace(".", ",");
  return {
    grids: [
      gridOf(
        "База",
        [
          ["Год", "Класс", "Предмет", "Муниципалитет", "Логин", "ОО", "Кол-во участников", "2", "3", "4", "5"],
          ...results.map(({ school, year, grade, subject, n, marks }): CellValue[] => [
            year,
            grade,
            subject === "russian" ? "Русский язык" : "Математика",
            "Дубовский район",
            random.chance(0.8) ? school.login : null,
            spelling(school, year, random),
            n,
            ...([2, 3, 4, 5] as const).map((mark) => share(marks[mark], n)),
          ]),
        ],
        { file: "ВПР база.xlsx" },
      ),
    ],
    results: whole(results),
  };
};

/** The school stands once over its subjects, merged or left blank below. */
export const schoolOnce: Layout = (random) => {
  const by = subjects.map(([subject]) => resultsOf({ kind: "oge", subject, grade: 9, year: 2022 }, random));
  const rows: CellValue[][] = [
    ["Сводная таблица результатов ОГЭ 2022 года"],
    ["ОО", "Предмет", "Кол-во сдававших", "5", "4", "3", "2", "Успеваемость"],
  ];
  const merges: string[] = [];
  const merged = random.chance(0.5);
  for (const school of hardSchools) {
    if (merged) merges.push(`A${rows.length + 1}:A${rows.length + subjects.length}`);
    subjects.forEach(([, name], i) => {
      const own = by[i]?.find((each) => each.school === school);
      if (own === undefined) throw new Error("Every school was open in 2022");
      rows.push([
        i === 0 ? spelling(school, 2022, random) : null,
        name,
        ...figures(own),
        `${((100 * (own.n - own.marks[2])) / own.n).toFixed(1)}%`,
      ]);
    });
  }
  return { grids: [gridOf("Свод ОГЭ", rows, { merges })], results: whole(by.flat()) };
};

/** Classes 9А and 9Б in rows of their own; a school's result is theirs together. */
export const byClass: Layout = (random) => {
  const results = resultsOf({ kind: "oge", subject: "mathematics", grade: 9, year: 2021 }, random);
  const rows: CellValue[][] = [["ОГЭ 2021, математика"], ["Школа", "Класс", "Писали", "5", "4", "3", "2"]];
  for (const result of results) {
    const { marks, school } = result;
    const half = { 2: random.whole(0, marks[2]), 3: random.whole(0, marks[3]), 4: random.whole(0, marks[4]), 5: random.whole(0, marks[5]) };
    const name = spelling(school, 2021, random);
    const row = (letter: string, part: HardResult["marks"]): CellValue[] => [
      name,
      letter,
      part[2] + part[3] + part[4] + part[5],
      part[5],
      part[4],
      part[3],
      part[2],
    ];
    const rest = { 2: marks[2] - half[2], 3: marks[3] - half[3], 4: marks[4] - half[4], 5: marks[5] - half[5] };
    rows.push(row("9А", half), row("9Б", rest));
  }
  return { grids: [gridOf("ОГЭ 2021", rows)], results: whole(results) };
};
