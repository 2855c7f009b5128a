import { analyse } from "../../src/domain/analysis/analyse";
import type { ContextRecord } from "../../src/domain/assessment/context";
import type { Dataset } from "../../src/domain/assessment/dataset";
import type { Fact, MarkCounts } from "../../src/domain/assessment/fact";
import type { School } from "../../src/domain/assessment/school";
import type { Finding } from "../../src/domain/findings/finding";
import type { Parameters } from "../../src/domain/parameters/parameters";
import { defaultParameters } from "../../src/domain/parameters/parameters";
import type { KeptInputs, ReportInput } from "../../src/reports/reportInput";

const school = (id: string, name: string, settlement: string, enrolment: number): School => ({
  id,
  name,
  shortName: name,
  aliases: [`МБОУ "${name}"`],
  code: `90100${id.slice(1)}`,
  login: null,
  namedLevel: "secondary",
  settlement,
  registryEnrolment: enrolment,
  closed: false,
});

/** Five schools: the first far below the others and surely so, the last with nothing but a name. */
export const smallSchools: readonly School[] = [
  school("s1", "СОШ № 25 а. Кызыл", "Кызыл", 240),
  school("s2", "СОШ № 2 с. Абазкое", "Абазкое", 420),
  school("s3", "СОШ № 5 а. Кубран", "Кубран", 380),
  school("s4", "СОШ а. Эркен", "Эркен", 300),
  school("s5", "СОШ с. Новое", "Новое", 150),
];

const sheetOf = (kind: string, year: number): string => `${kind} ${year}`;

function oge(schoolId: string, row: number, year: number, subject: string, marks: MarkCounts): Fact {
  const n = marks[2] + marks[3] + marks[4] + marks[5];
  const column = subject === "russian" ? "C" : "H";
  return {
    schoolId,
    year,
    kind: "oge",
    subject,
    grade: 9,
    n,
    marks,
    low: marks[2],
    mean: (2 * marks[2] + 3 * marks[3] + 4 * marks[4] + 5 * marks[5]) / n,
    scale: "mark",
    participants: null,
    source: { file: null, sheet: sheetOf("ОГЭ", year), address: `${column}${row}:G${row}` },
    cells: { n: `B${row}`, mark2: `${column}${row}` },
  };
}

const strong: MarkCounts = { 2: 1, 3: 9, 4: 12, 5: 8 };
const usual: MarkCounts = { 2: 2, 3: 12, 4: 11, 5: 5 };
const low: MarkCounts = { 2: 14, 3: 12, 4: 3, 5: 1 };

const facts = [2023, 2024, 2025].flatMap((year) =>
  ["russian", "mathematics"].flatMap((subject) => [
    oge("s1", 5, year, subject, low),
    oge("s2", 6, year, subject, strong),
    oge("s3", 7, year, subject, usual),
    oge("s4", 8, year, subject, usual),
  ]),
);

const passport = (schoolId: string, enrolment: number, lowIncome: number, higherEducation: number, row: number): ContextRecord => ({
  schoolId,
  year: 2025,
  indicators: {
    enrolment,
    lowIncome,
    higherEducation,
    unemployed: Math.round(lowIncome / 3),
    singleParent: Math.round(enrolment / 6),
    registered: Math.round(lowIncome / 12),
    largeFamilies: Math.round(enrolment / 5),
    fostered: 3,
  },
  units: {},
  source: { file: "Соцпаспорт 2025.xlsx", sheet: "Свод", address: `A${row}:K${row}` },
  cells: { lowIncome: `D${row}` },
});

export const smallDataset: Dataset = {
  district: "Учебный муниципальный район",
  schools: smallSchools,
  facts,
  olympiads: [
    {
      schoolId: "s2",
      year: 2025,
      stage: "municipal",
      subject: null,
      participants: 20,
      winners: 2,
      prizes: 5,
      source: { file: null, sheet: "Олимпиады", address: "A4:D4" },
    },
  ],
  context: [
    passport("s1", 240, 140, 20, 4),
    passport("s2", 420, 60, 180, 5),
    passport("s3", 380, 90, 120, 6),
    passport("s4", 300, 80, 90, 7),
  ],
  staff: [
    {
      schoolId: "s1",
      year: 2025,
      indicators: { teachers: 20, vacancies: 2, over55: 9 },
      source: { file: null, sheet: "Кадры", address: "A4:F4" },
      cells: {},
    },
  ],
  references: [],
  biasMarkers: [],
};

export const smallFindings: readonly Finding[] = [
  {
    severity: "warning",
    code: "totalDisagrees",
    params: { role: "n", total: 121, sum: 120 },
    source: { file: null, sheet: "ОГЭ 2025", address: "B9" },
    schoolId: null,
  },
  {
    severity: "error",
    code: "marksDoNotSum",
    params: { sum: 29, n: 30 },
    source: { file: null, sheet: "ОГЭ 2025", address: "C8" },
    schoolId: "s4",
  },
  { severity: "info", code: "hiddenSheet", params: {}, source: { file: null, sheet: "It's", address: "A1" }, schoolId: null },
];

/** What people typed, written down as name → row → column → text. */
export function kept(inputs: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string | number>>>>>>): KeptInputs {
  return new Map(
    Object.entries(inputs).map(([name, rows]) => [
      name,
      new Map(Object.entries(rows).map(([row, cells]) => [row, new Map(Object.entries(cells))])),
    ]),
  );
}

/** The input of the reports for the small district; anything may be replaced. */
export function smallInput(changes: Partial<ReportInput> = {}, parameters: Partial<Parameters> = {}): ReportInput {
  const values: Parameters = { ...defaultParameters(), ...parameters };
  const dataset = changes.dataset ?? smallDataset;
  return {
    dataset,
    analysis: analyse(dataset, values),
    parameters: values,
    findings: smallFindings,
    recognised: [
      { file: null, sheet: "ОГЭ 2025", kind: "oge", year: 2025, subject: null, grade: 9, rows: 4, confidence: "sure" },
      {
        file: "Соцпаспорт 2025.xlsx",
        sheet: "Свод",
        kind: "socialPassport",
        year: 2025,
        subject: null,
        grade: null,
        rows: 4,
        confidence: "sure",
      },
    ],
    ignored: [{ file: null, sheet: "Черновик", reason: "noTable", params: {} }],
    stamp: { generatedAt: new Date(2025, 9, 14), version: "0.1.0", parametersRevision: 3 },
    kept: new Map(),
    ...changes,
  };
}
