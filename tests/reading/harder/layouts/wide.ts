import type { CellValue } from "../../../../src/reading/grid";
import { gridOf } from "../../gridOf";
import { hardSchools, resultsOf, spelling } from "../hardDistrict";
import type { HardResult } from "../hardDistrict";
import type { Layout, Shown } from "../layout";

const shownWhole = (results: readonly HardResult[]): Shown[] => results.map((result) => ({ result, fields: ["n", "marks"] }));
const figures = ({ n, marks }: HardResult): CellValue[] => [n, marks[2], marks[3], marks[4], marks[5]];

/** Schools in columns, indicators in rows. */
export const transposed: Layout = (random) => {
  const results = resultsOf({ kind: "oge", subject: "russian", grade: 9, year: 2024 }, random);
  return {
    grids: [
      gridOf("Лист1", [
        ["Результаты ОГЭ 2024. Русский язык"],
        ["Показатель", ...results.map(({ school, year }) => spelling(school, year, random)), "Итого"],
        ["Сдавали", ...results.map(({ n }) => n), results.reduce((sum, { n }) => sum + n, 0)],
        ...([2, 3, 4, 5] as const).map((mark): CellValue[] => [
          `Получили «${mark}»`,
          ...results.map(({ marks }) => marks[mark]),
          results.reduce((sum, { marks }) => sum + marks[mark], 0),
        ]),
      ]),
    ],
    results: shownWhole(results),
  };
};

/** Two tables side by side, each under its own subject; the schools of the right one in another order. */
export const sideBySide: Layout = (random) => {
  const left = random.shuffled(resultsOf({ kind: "oge", subject: "russian", grade: 9, year: 2025 }, random));
  const right = random.shuffled(resultsOf({ kind: "oge", subject: "mathematics", grade: 9, year: 2025 }, random));
  const heading = ["№", "ОО", "Писали", "2", "3", "4", "5"];
  const gap: CellValue[] = random.chance(0.5) ? [null] : [];
  const row = (result: HardResult, i: number): CellValue[] => [i + 1, spelling(result.school, result.year, random), ...figures(result)];
  return {
    grids: [
      gridOf("ОГЭ", [
        ["ОГЭ-2025, район"],
        ["Русский язык", null, null, null, null, null, null, ...gap, "Математика"],
        [...heading, ...gap, ...heading],
        ...left.map((result, i): CellValue[] => [...row(result, i), ...gap, ...(right[i] === undefined ? [] : row(right[i], i))]),
      ]),
    ],
    results: shownWhole([...left, ...right]),
  };
};

/** Years from the latest to the earliest, a block each; a school that was closed has dashes. */
export const yearsReversed: Layout = (random) => {
  const years = [2025, 2024, 2023, 2022];
  const byYear = years.map((year) => resultsOf({ kind: "oge", subject: "mathematics", grade: 9, year }, random));
  const rows = hardSchools.map((school): CellValue[] => [
    spelling(school, 2025, random),
    ...byYear.flatMap((results): CellValue[] => {
      const result = results.find((each) => each.school === school);
      return result === undefined ? ["-", "-", "-", "-", "-"] : figures(result);
    }),
  ]);
  return {
    grids: [
      gridOf("Динамика", [
        ["ОГЭ. Математика. Динамика за четыре года"],
        ["Школа", ...years.flatMap((year): CellValue[] => [`${year} год`, null, null, null, null])],
        [null, ...years.flatMap(() => ["Сдавали", "«2»", "«3»", "«4»", "«5»"])],
        ...rows,
      ]),
    ],
    results: shownWhole(byYear.flat()),
  };
};

/** ЕГЭ: base and profile mathematics beside each other; base is marked, profile is scored. */
export const bothMathematics: Layout = (random) => {
  const base = resultsOf({ kind: "ege", subject: "mathematicsBasic", grade: 11, year: 2024 }, random).map((result): HardResult => ({
    ...result,
    mean: (2 * result.marks[2] + 3 * result.marks[3] + 4 * result.marks[4] + 5 * result.marks[5]) / result.n,
  }));
  const profile = resultsOf({ kind: "ege", subject: "mathematicsProfile", grade: 11, year: 2024 }, random);
  return {
    grids: [
      gridOf(
        "Свод",
        [
          ["Итоги ЕГЭ 2024 года"],
          ["Образовательная организация", "Математика (базовый уровень)", null, null, "Математика (профильный уровень)"],
          [null, "Участников", "Ниже порога", "Средняя отметка", "Участников", "Ниже порога", "Средний балл"],
          ["1", "2", "3", "4", "5", "6", "7"],
          ...base.map((each, i): CellValue[] => {
            const other = profile[i];
            return [
              spelling(each.school, 2024, random),
              each.n,
              each.marks[2],
              Number(each.mean.toFixed(2)),
              ...(other === undefined ? [] : [other.n, other.marks[2], other.mean]),
            ];
          }),
        ],
        { merges: ["A2:A3", "B2:D2", "E2:G2"] },
      ),
    ],
    results: [...base, ...profile].map((result) => ({ result, fields: ["n", "low", "mean"] })),
  };
};

/** Subjects in merged groups, «чел.» and «%» beneath every mark. */
export const peopleAndShares: Layout = (random) => {
  const groups = (["russian", "mathematics"] as const).map((subject) => resultsOf({ kind: "vpr", subject, grade: 6, year: 2024 }, random));
  const names = ["Русский язык", "Математика"];
  const share = (count: number, n: number): string => `${((100 * count) / n).toFixed(2).replace(".", ",")}`;
  const marksOf = ({ n, marks }: HardResult): CellValue[] => [
    n,
    ...([2, 3, 4, 5] as const).flatMap((mark): CellValue[] => [marks[mark], share(marks[mark], n)]),
  ];
  return {
    grids: [
      gridOf("6 кл", [
        ["ВПР 2024. 6 класс"],
        ["Наименование ОО", ...names.flatMap((name): CellValue[] => [name, null, null, null, null, null, null, null, null])],
        [null, ...names.flatMap((): CellValue[] => ["Кол-во уч.", "2", null, "3", null, "4", null, "5", null])],
        [null, ...names.flatMap((): CellValue[] => [null, "чел.", "%", "чел.", "%", "чел.", "%", "чел.", "%"])],
        ...hardSchools.flatMap((school): CellValue[][] => {
          const own = groups.map((results) => results.find((each) => each.school === school));
          return own.some((each) => each === undefined)
            ? []
            : [[spelling(school, 2024, random), ...own.flatMap((each) => (each === undefined ? [] : marksOf(each)))]];
        }),
      ]),
    ],
    results: shownWhole(groups.flat()),
  };
};
