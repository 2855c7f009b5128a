import type { CellValue } from "../../../../../src/reading/grid";
import type { Random } from "../../random";
import type { MadeColumn, MadeSheet } from "../composeSheet";
import type { Expectation } from "../expectation";
import type { RegionSchool } from "../regionSchools";
import type { RegionRecord } from "../regionTruth";
import { olympiadOf, open, passportOf, staffOf } from "../regionTruth";
import { officialName } from "../spelled";
import type { MadeResults } from "./resultSheets";
import { schoolColumns } from "./schoolColumns";

const passportHeads: Readonly<Record<string, readonly string[]>> = {
  enrolment: [
    "Всего обучающихся",
    "Кол-во обучающихся",
    "Количество учащихся",
    "Всего детей",
    "Общее количество обучающихся",
    "Контингент",
    "Численность обучающихся",
    "Всего уч-ся",
    "Количество детей в школе",
  ],
  largeFamilies: [
    "Многодетные",
    "Дети из многодетных семей",
    "Кол-во детей из многодетных семей",
    "Из многодетных семей",
    "Дети, воспитывающиеся в многодетных семьях",
  ],
  lowIncome: [
    "Малообеспеченные",
    "Дети из малообеспеченных семей",
    "Малоимущие",
    "Дети из малоимущих семей",
    "Из семей с доходом ниже прожиточного минимума",
  ],
  singleParent: ["Неполные", "Дети из неполных семей", "Из неполных семей", "Дети, воспитывающиеся одним родителем"],
  fostered: [
    "Опекаемые",
    "Опекаемые дети",
    "Дети под опекой",
    "Дети-сироты и опекаемые",
    "Дети, находящиеся под опекой (попечительством)",
    "Сироты и дети, оставшиеся без попечения родителей",
  ],
  registered: [
    "На учёте КДН/ПДН/ВШУ",
    "Состоят на учёте в ПДН",
    "Состоящие на внутришкольном учёте",
    "Дети, состоящие на профилактическом учёте",
    "Стоят на учёте в КДН и ЗП",
  ],
  specialNeeds: ["ОВЗ", "Дети с ОВЗ", "Обучающиеся с ограниченными возможностями здоровья", "Кол-во детей с ОВЗ"],
  otherLanguage: [
    "Русский язык не родной",
    "Дети, для которых русский язык не является родным",
    "Дети-инофоны",
    "С неродным русским языком",
  ],
  higherEducation: ["Родители с высшим образованием", "Родители, имеющие высшее образование", "Кол-во родителей с высшим образованием"],
  unemployed: ["Безработные родители", "Дети безработных родителей", "Неработающие родители", "Дети из семей, где родители не работают"],
};
const passportNoise = [
  "Дети-инвалиды",
  "Дети участников СВО",
  "Мальчики",
  "Девочки",
  "Количество классов-комплектов",
  "Дети мигрантов",
  "Неблагополучные семьи",
  "Охвачены горячим питанием",
  "Родители со средним специальным образованием",
];
const staffHeads: Readonly<Record<string, readonly (readonly string[])[]>> = {
  teachers: [
    ["Педагогов"],
    ["Всего педагогических работников"],
    ["Количество педагогов"],
    ["Кол-во учителей"],
    ["Численность педагогических работников, чел."],
    ["Всего учителей"],
    ["Педагогических работников, всего"],
  ],
  highestCategory: [
    ["Высшая категория"],
    ["Высшая кв. категория"],
    ["Имеют категорию", "высшая"],
    ["Квалификационная категория", "Высшая"],
    ["С высшей квалификационной категорией"],
  ],
  firstCategory: [
    ["Первая категория"],
    ["I категория"],
    ["Имеют категорию", "первая"],
    ["Квалификационная категория", "Первая"],
    ["1 категория"],
    ["С первой квалификационной категорией"],
  ],
  noCategory: [["Без категории"], ["Не имеют категории"], ["Соответствие занимаемой должности"]],
  under35: [["До 35 лет"], ["Возраст", "до 35 лет"], ["Педагоги в возрасте до 35 лет"], ["Молодые педагоги до 35 лет"]],
  over55: [["Старше 55 лет"], ["Возраст", "55 лет и старше"], ["55 лет и более"], ["Свыше 55 лет"]],
  vacancies: [["Вакансии"], ["Кол-во вакансий"], ["Вакантные ставки"], ["Количество вакантных должностей"]],
};
const staffNoise = ["Совместители", "Имеют звания и награды", "Прошли курсы ПК", "Мужчин", "Средний возраст"];
const olympiadHeads: Readonly<Record<string, readonly string[]>> = {
  participants: ["Участники", "Кол-во участников", "Количество участников, чел.", "Участников", "Приняли участие", "Всего участников"],
  winners: ["Победители", "Кол-во победителей", "Победителей", "Количество победителей"],
  prizes: ["Призёры", "Кол-во призёров", "Призеров", "Количество призеров"],
};

const schoolYear = (year: number, random: Random): string =>
  random.pick([`${year}-${year + 1} учебный год`, `${year}/${year + 1} уч. год`, `на 01.09.${year}`, `${year}-${year + 1}`]);

function recordColumns(
  records: readonly RegionRecord[],
  family: "passport" | "staff" | "olympiad",
  heads: Readonly<Record<string, readonly (string | readonly string[])[]>>,
  noise: readonly string[],
  extra: Partial<NonNullable<Expectation["record"]>>,
  random: Random,
): { columns: MadeColumn[]; expected: Expectation[] } {
  const all = Object.keys(heads);
  const [total = ""] = all;
  const rest = random.shuffled(all.slice(1).filter(() => family === "olympiad" || random.chance(0.85)));
  const fields = [total, ...(family === "olympiad" ? all.slice(1) : rest)];
  const expected = records.map((record): Expectation => ({
    record: { ...record, family, ...extra },
    fields: new Set(fields),
    lost: new Set(),
    place: null,
  }));
  const columns = fields.map((field): MadeColumn => {
    const head = random.pick(heads[field] ?? [field]);
    return {
      path: typeof head === "string" ? [head] : head,
      dress: "count",
      cell: (row): CellValue => records[row]?.values[field] ?? null,
      tells: (row) => {
        const of = expected[row];
        return of === undefined ? null : { of, field };
      },
      total: "sum",
    };
  });
  for (const text of noise.filter(() => random.chance(0.2))) {
    const at = random.whole(1, columns.length);
    columns.splice(at, 0, { path: [text], dress: "none", cell: (row) => (row * 7 + text.length) % 11, total: "sum" });
  }
  return { columns: gathered(columns), expected };
}

/** Columns of one upper heading stand together. */
function gathered(columns: readonly MadeColumn[]): MadeColumn[] {
  const done = new Set<MadeColumn>();
  return columns.flatMap((column) => {
    if (done.has(column)) return [];
    const group = column.path.length < 2 ? [column] : columns.filter((each) => each.path.length > 1 && each.path[0] === column.path[0]);
    group.forEach((each) => done.add(each));
    return group;
  });
}

/** A social passport of the district: schools in rows or in columns. */
export function passports(schools: readonly RegionSchool[], year: number, random: Random): MadeResults {
  const records = open(schools, year).map((school) => passportOf(school, year, random));
  const { columns, expected } = recordColumns(records, "passport", passportHeads, passportNoise, {}, random);
  const at = (row: number): RegionSchool => records[row]?.school ?? fail();
  const where = random.whole(0, 2);
  const when = schoolYear(year, random);
  const sheet: MadeSheet = {
    titles: where === 0 ? [`Социальный паспорт ${when}`] : where === 1 ? ["Сведения о социальном составе семей", when] : [],
    name: where === 2 ? `Соцпаспорт ${year}-${year + 1}` : "Лист1",
    file: where === 1 ? "Социальный паспорт.xlsx" : null,
    columns: [...schoolColumns(at, year, schools, random), ...columns],
    rows: records.length,
    totals: random.chance(0.5),
    transposed: random.chance(0.25) && records.length >= 3,
  };
  return { sheets: [sheet], expected };
}

/** Every school sent a passport of its own. */
export function passportsOfSchools(schools: readonly RegionSchool[], year: number, random: Random): MadeResults {
  const made = open(schools, year)
    .slice(0, 40)
    .map((school, i) => {
      const record = passportOf(school, year, random);
      const fields = Object.keys(record.values);
      const expected: Expectation = { record: { ...record, family: "passport" }, fields: new Set(fields), lost: new Set(), place: null };
      const sheet: MadeSheet = {
        titles: ["СОЦИАЛЬНЫЙ ПАСПОРТ", `${officialName(school, year)} на ${year}-${year + 1} учебный год`],
        name: `Лист${i + 1}`,
        file: random.chance(0.5) ? `Соцпаспорта/${i + 1}.xlsx` : null,
        columns: [
          { path: ["№"], dress: "none", cell: (row) => row + 1 },
          {
            path: [random.pick(["Показатель", "Категория", "Наименование показателя"])],
            dress: "none",
            cell: (row) => random.pick(passportHeads[fields[row] ?? ""] ?? [""]),
          },
          {
            path: [random.pick(["Количество", "Кол-во", "Всего", "Значение"])],
            dress: "count",
            cell: (row): CellValue => record.values[fields[row] ?? ""] ?? null,
            tells: (row) => ({ of: expected, field: fields[row] ?? "" }),
          },
        ],
        rows: fields.length,
      };
      return { sheet, expected };
    });
  return { sheets: made.map(({ sheet }) => sheet), expected: made.map(({ expected }) => expected) };
}

export function staff(schools: readonly RegionSchool[], year: number, random: Random): MadeResults {
  const records = open(schools, year).map((school) => staffOf(school, year, random));
  const { columns, expected } = recordColumns(records, "staff", staffHeads, staffNoise, {}, random);
  const at = (row: number): RegionSchool => records[row]?.school ?? fail();
  const when = schoolYear(year, random);
  const titled = random.chance(0.6);
  return {
    sheets: [
      {
        titles: titled
          ? [`${random.pick(["Кадровый состав школ", "Сведения о педагогических кадрах", "Кадровое обеспечение"])}, ${when}`]
          : [],
        name: titled ? "Лист2" : `Кадры ${year}-${year + 1}`,
        file: null,
        columns: [...schoolColumns(at, year, schools, random), ...columns],
        rows: records.length,
        totals: random.chance(0.5),
        transposed: random.chance(0.15) && records.length >= 3,
      },
    ],
    expected,
  };
}

/** One stage, all subjects together or one subject a block. */
export function olympiads(schools: readonly RegionSchool[], year: number, random: Random): MadeResults {
  const records = open(schools, year).map((school) => olympiadOf(school, year, random));
  const { columns, expected } = recordColumns(
    records,
    "olympiad",
    olympiadHeads,
    ["% победителей и призёров", "Эффективность участия", "Рейтинг", "Всего победителей и призёров"],
    { stage: "municipal" },
    random,
  );
  const at = (row: number): RegionSchool => records[row]?.school ?? fail();
  return {
    sheets: [
      {
        titles: [
          `Итоги муниципального этапа всероссийской олимпиады школьников ${random.pick([`${year}-${year + 1} учебного года`, `в ${year}/${year + 1} уч. году`])}`,
        ],
        name: "ВсОШ",
        file: null,
        columns: [...schoolColumns(at, year, schools, random), ...columns],
        rows: records.length,
        totals: random.chance(0.5),
        transposed: random.chance(0.1) && records.length >= 3,
      },
    ],
    expected,
  };
}

function fail(): never {
  throw new RangeError("A made sheet has a record in each of its rows");
}
