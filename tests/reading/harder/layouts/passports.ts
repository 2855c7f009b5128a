import type { CellValue } from "../../../../src/reading/grid";
import { gridOf } from "../../gridOf";
import { hardSchools, plainName, spelling } from "../hardDistrict";
import type { HardSchool } from "../hardDistrict";
import type { Layout, ShownPassport } from "../layout";
import type { Random } from "../random";

const open = (year: number): HardSchool[] => hardSchools.filter(({ lastYear }) => lastYear >= year);

const headings: readonly (readonly [string, string])[] = [
  ["enrolment", "Всего обучающихся"],
  ["largeFamilies", "Дети из многодетных семей"],
  ["lowIncome", "Дети из малообеспеченных семей"],
  ["singleParent", "Дети из неполных семей"],
  ["fostered", "Опекаемые дети"],
  ["registered", "Состоят на учёте в КДН, ПДН, ВШУ"],
];

function passportOf(school: HardSchool, year: number, random: Random): ShownPassport {
  const enrolment = school.pupils + random.whole(-9, 9);
  const part = (): number => random.whole(0, Math.floor(enrolment / 3));
  return {
    code: school.code,
    year,
    indicators: {
      enrolment,
      largeFamilies: part(),
      lowIncome: part(),
      singleParent: part(),
      fostered: random.whole(0, 9),
      registered: random.whole(0, 9),
    },
  };
}

const figure = (passport: ShownPassport, key: string): number => passport.indicators[key] ?? 0;

/** One school a sheet, tabs «Лист1», «Лист2» …; the school stands in the title. */
export const passportPerSchool: Layout = (random) => {
  const schools = open(2024);
  const passports = schools.map((school) => passportOf(school, 2024, random));
  return {
    grids: passports.map((passport, i) => {
      const school = schools[i];
      if (school === undefined) throw new Error("A passport has its school");
      const rows: CellValue[][] = headings.map(([key, text], k) => [k + 1, text, figure(passport, key)]);
      return gridOf(`Лист${i + 1}`, [
        ["СОЦИАЛЬНЫЙ ПАСПОРТ"],
        [`${plainName(school, 2024)} на 2024-2025 учебный год`],
        [],
        ["№", "Показатель", "Количество"],
        ...rows,
      ]);
    }),
    results: [],
    passports,
  };
};

/** Schools in columns. */
export const passportTransposed: Layout = (random) => {
  const schools = open(2023);
  const passports = schools.map((school) => passportOf(school, 2023, random));
  return {
    grids: [
      gridOf("Свод", [
        ["Социальный паспорт района, 2023/2024 учебный год"],
        ["№", "Категория", ...schools.map((school) => spelling(school, 2023, random)), "Всего"],
        ...headings.map(([key, text], k): CellValue[] => [
          k + 1,
          text,
          ...passports.map((each) => figure(each, key)),
          passports.reduce((sum, each) => sum + figure(each, key), 0),
        ]),
      ]),
    ],
    results: [],
    passports,
  };
};

/** Categories in per cents of the enrolment, which stands in people: the per cents give the people back. */
export const passportInShares: Layout = (random) => {
  const schools = open(2022);
  const passports = schools.map((school) => passportOf(school, 2022, random));
  const shareOf = (each: ShownPassport, key: string): string =>
    ((100 * Number(figure(each, key))) / (each.indicators["enrolment"] ?? 1)).toFixed(1).replace(".", ",");
  return {
    grids: [
      gridOf("Соцпаспорт 2022-2023", [
        ["Школа", ...headings.map(([key, text]) => (key === "enrolment" ? text : `${text}, %`))],
        ...passports.map((each, i): CellValue[] => {
          const school = schools[i];
          if (school === undefined) throw new Error("A passport has its school");
          return [
            spelling(school, 2022, random),
            ...headings.map(([key]) => (key === "enrolment" ? figure(each, key) : shareOf(each, key))),
          ];
        }),
      ]),
    ],
    results: [],
    passports,
  };
};
