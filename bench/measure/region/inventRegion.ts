import type { Rows } from "../../xlsx/workbookOf";
import { inventDistrict } from "../inventDistrict";
import { seededRandom } from "../seededRandom";
import { resultSheets } from "./resultSheets";

type Sheets = Readonly<Record<string, Rows>>;

export interface InventedRegion {
  /** The workbook of the regional office: its register of schools. */
  readonly workbook: Sheets;
  /** What the districts sent in: name of a file → its sheets. */
  readonly files: ReadonlyMap<string, Sheets>;
  /** The results of the whole region in one workbook: a sheet a procedure, subject, grade and year. */
  readonly together: Sheets;
  readonly schools: number;
  readonly facts: number;
}

const DISTRICTS = 20;
const SCHOOLS_OF_A_DISTRICT = 10;
const YEARS = [2023, 2024, 2025];
const passportHeadings = {
  enrolment: "Всего обучающихся",
  largeFamilies: "Из многодетных семей",
  lowIncome: "Из малообеспеченных семей",
  singleParent: "Из неполных семей",
  fostered: "Опекаемые и сироты",
  registered: "Состоят на учёте (КДН, ПДН, ВШУ)",
  languageDifficulties: "Русский язык неродной, есть трудности",
  higherEducation: "Родители с высшим образованием",
  unemployed: "Из семей с безработным родителем",
} as const;

/**
 * A region of 200 schools in 20 districts, each of which sends a workbook a year: 17 sheets of results, passports, staff and olympiads,
 * 1,020 sheets in 60 files. The same figures on every machine.
 */
export function inventRegion(): InventedRegion {
  const shape = {
    schools: DISTRICTS * SCHOOLS_OF_A_DISTRICT,
    years: YEARS,
    pupils: [15, 60],
    contextStrength: 0.25,
    spread: 0.2,
    sameChild: 0.7,
    yearNoise: 0.08,
  } as const;
  const { dataset } = inventDistrict({ ...shape, lowQuality: -0.7, lowOfTen: 1, resilientOfTen: 1 }, 7);
  const random = seededRandom(11);
  const names = new Map(
    dataset.schools.map(({ id, namedLevel }, place) => [id, `МБОУ ${namedLevel === "basic" ? "ООШ" : "СОШ"} № ${place + 1}`]),
  );
  const nameOf = (id: string): string => names.get(id) ?? id;
  const files = new Map<string, Sheets>();
  for (let district = 0; district < DISTRICTS; district++) {
    const schools = dataset.schools.slice(district * SCHOOLS_OF_A_DISTRICT, (district + 1) * SCHOOLS_OF_A_DISTRICT);
    const own = new Set(schools.map(({ id }) => id));
    for (const year of YEARS) {
      const passports = dataset.context.filter((record) => record.year === year && own.has(record.schoolId));
      files.set(`Район ${String(district + 1).padStart(2, "0")}, ${year}.xlsx`, {
        ...resultSheets(
          dataset.facts.filter((fact) => fact.year === year && own.has(fact.schoolId)),
          nameOf,
        ),
        [`Соцпаспорт ${year}-${year + 1}`]: [
          [`Социальный паспорт общеобразовательных организаций на ${year}/${year + 1} учебный год`],
          ["Количество обучающихся (чел.)"],
          ["Школа", ...Object.values(passportHeadings)],
          ...passports.map(({ schoolId, indicators }) => [
            nameOf(schoolId),
            ...Object.keys(passportHeadings).map((key) => indicators[key as keyof typeof passportHeadings] ?? ""),
          ]),
        ],
        [`Кадры ${year}`]: [
          [`Кадровый состав школ, ${year} год`],
          ["Наименование ОО", "Педагогов всего", "Высшая категория", "Первая категория", "Молодые (до 35 лет)", "Вакансии"],
          ...schools.map(({ id }) => [nameOf(id), ...[30, 8, 10, 7, 2].map((most) => Math.ceil(most * (0.5 + random.uniform() / 2)))]),
        ],
        [`ВсОШ ${year}`]: [
          [`Муниципальный этап всероссийской олимпиады школьников, ${year} год`],
          ["ОО", "Участники", "Победители", "Призёры"],
          ...schools.map(({ id }) => [
            nameOf(id),
            10 + Math.floor(40 * random.uniform()),
            ...[2, 5].map((most) => Math.floor(most * random.uniform())),
          ]),
        ],
      });
    }
  }
  const register: Rows = [
    ["Реестр общеобразовательных организаций"],
    ["№ п/п", "Наименование ОО", "Код ОО", "Вид", "Обучающихся"],
    ...dataset.schools.map(({ id, namedLevel, registryEnrolment }, place) => [
      place + 1,
      nameOf(id),
      901001 + place,
      namedLevel === "basic" ? "ООШ" : "СОШ",
      registryEnrolment ?? "",
    ]),
  ];
  const together = resultSheets(dataset.facts, nameOf);
  return { workbook: { "Реестр ОО": register }, files, together, schools: dataset.schools.length, facts: dataset.facts.length };
}
