import type { CellValue } from "../../../../src/reading/grid";
import { gridOf } from "../../gridOf";
import { hardSchools, plainName, resultOf, resultsOf, spelling } from "../hardDistrict";
import type { HardResult } from "../hardDistrict";
import type { Layout, Shown } from "../layout";

const whole = (results: readonly HardResult[]): Shown[] => results.map((result) => ({ result, fields: ["n", "marks"] }));
const figures = ({ n, marks }: HardResult): CellValue[] => [n, marks[2], marks[3], marks[4], marks[5]];
const sum = (results: readonly HardResult[]): CellValue[] =>
  results.map(figures).reduce((a, b) => a.map((value, i) => Number(value) + Number(b[i])), [0, 0, 0, 0, 0]);

/** Every school sent its own sheet: the school in the title, subjects in rows. */
export const reportPerSchool: Layout = (random) => {
  const subjects = [
    ["russian", "Русский язык"],
    ["mathematics", "Математика"],
    ["biology", "Биология"],
  ] as const;
  const results: HardResult[] = [];
  const grids = hardSchools
    .filter(({ lastYear }) => lastYear >= 2024)
    .map((school, i) => {
      const own = subjects.map(([subject]) => resultOf(school, { kind: "oge", subject, grade: 9, year: 2024 }, random));
      results.push(...own);
      return gridOf(`Лист${i + 1}`, [
        ["Итоги государственной итоговой аттестации (ОГЭ) 2024 года"],
        [plainName(school, 2024)],
        [],
        ["Предмет", "Кол-во сдававших", "«2»", "«3»", "«4»", "«5»"],
        ...own.map((each, k): CellValue[] => [subjects[k]?.[1] ?? "", ...figures(each)]),
      ]);
    });
  return { grids, results: whole(results) };
};

/** The school stands once, its years below it in reverse. */
export const yearsInRows: Layout = (random) => {
  const years = [2023, 2022, 2021];
  const results = hardSchools.flatMap((school) =>
    years.map((year) => resultOf(school, { kind: "oge", subject: "russian", grade: 9, year }, random)),
  );
  return {
    grids: [
      gridOf("Динамика ОГЭ", [
        ["Динамика результатов ОГЭ по русскому языку"],
        ["Школа", "Год", "Участников", "2", "3", "4", "5"],
        ...results.map((each, i): CellValue[] => [
          i % years.length === 0 ? spelling(each.school, 2023, random) : null,
          each.year,
          ...figures(each),
        ]),
      ]),
    ],
    results: whole(results),
  };
};

/** Subtotals of the town and of the villages between the schools. */
export const subtotals: Layout = (random) => {
  const results = resultsOf({ kind: "oge", subject: "english", grade: 9, year: 2024 }, random);
  const town = results.filter(({ school }) => school.settlement.startsWith("г."));
  const villages = results.filter(({ school }) => !school.settlement.startsWith("г."));
  const row = (each: HardResult): CellValue[] => [spelling(each.school, 2024, random), ...figures(each)];
  return {
    grids: [
      gridOf("англ", [
        ["ОГЭ 2024 Английский язык"],
        ["Наименование ОО", "Сдавали", "2", "3", "4", "5"],
        ["Городские школы"],
        ...town.map(row),
        ["Итого по городу", ...sum(town)],
        ["Сельские школы"],
        ...villages.map(row),
        ["Итого по селу", ...sum(villages)],
        ["Всего по муниципалитету", ...sum(results)],
        ["Регион", ...sum(results).map((value) => 40 * Number(value))],
      ]),
    ],
    results: whole(results),
  };
};

/** Trial exams, forecasts and retakes look like results and are none. */
export const notTheExam: Layout = (random) => {
  const results = resultsOf({ kind: "oge", subject: "russian", grade: 9, year: 2025 }, random);
  const table: CellValue[][] = [
    ["ОО", "Сдавали", "2", "3", "4", "5"],
    ...results.map((each): CellValue[] => [spelling(each.school, 2025, random), ...figures(each)]),
  ];
  return {
    grids: [
      gridOf("Пробный", [["Пробный ОГЭ 2025, русский язык"], ...table]),
      gridOf("Лист2", [["Результаты репетиционного экзамена по русскому языку в форме ОГЭ, 2025 год"], ...table]),
      gridOf("Прогноз", [["Прогноз результатов ОГЭ 2025 по русскому языку"], ...table]),
      gridOf("Сентябрь", [["Пересдача ОГЭ 2025 в дополнительный период, русский язык"], ...table]),
      gridOf("ВПР", [["Тренировочная ВПР 2025, 5 класс, русский язык"], ...table]),
    ],
    results: [],
  };
};

/** Shares as numbers with the format 0,0 %; a column «Итого» at the right. */
export const formattedShares: Layout = (random) => {
  const results = resultsOf({ kind: "vpr", subject: "history", grade: 8, year: 2024 }, random);
  return {
    grids: [
      gridOf(
        "ВПР 8 история 2024",
        [
          ["Школа", "Кол-во писавших", "2", "3", "4", "5", "Итого"],
          ...results.map(({ school, n, marks }): CellValue[] => [
            spelling(school, 2024, random),
            n,
            ...([2, 3, 4, 5] as const).map((mark) => marks[mark] / n),
            1,
          ]),
        ],
        { formats: { [`C2:G${results.length + 1}`]: "0.0%" } },
      ),
    ],
    results: whole(results),
  };
};
