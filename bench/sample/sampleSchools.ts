/** The invented district of the sample workbook. No school, settlement or figure here is real. */
export const sampleDistrict = "Верхнереченский муниципальный район";
export const sampleRegion = "Учебная область";
export const sampleYears = [2021, 2022, 2023, 2024, 2025] as const;

export interface SampleSchool {
  readonly code: string;
  readonly login: string;
  readonly type: "СОШ" | "ООШ" | "НОШ" | "Гимназия";
  readonly number: number | null;
  readonly settlement: string;
  readonly locality: "городская" | "сельская";
  readonly enrolment: number;
  /** Conditions of the families, in standard deviations of the district. */
  readonly context: number;
  /** What the school adds to what its context promises, in standard deviations of a pupil. */
  readonly quality: number;
  /** Change of quality a year. */
  readonly trend: number;
  /** How far ВПР marks stand above what ОГЭ confirms. */
  readonly inflation: number;
}

const rows: readonly [SampleSchool["type"], number | null, string, SampleSchool["locality"], number, number, number, number, number][] = [
  ["Гимназия", 1, "г. Верхнереченск", "городская", 642, 1.3, 0.25, 0, 0],
  ["СОШ", 2, "г. Верхнереченск", "городская", 815, 0.5, 0.05, 0, 0],
  ["СОШ", 3, "г. Верхнереченск", "городская", 574, -0.1, -0.1, 0, 0],
  ["СОШ", 5, "п. Заводской", "городская", 388, -1.1, -0.75, -0.05, 0],
  ["СОШ", null, "с. Озёрное", "сельская", 296, 0.1, 0.1, 0, 0],
  ["СОШ", null, "с. Большие Ключи", "сельская", 241, -0.3, 0, 0, 0],
  ["СОШ", 14, "ст. Песчаная", "сельская", 332, -0.2, -0.5, 0, 0],
  ["СОШ", null, "с. Новая Слобода", "сельская", 187, -1.2, 0.6, 0, 0],
  ["СОШ", null, "с. Старая Слобода", "сельская", 164, -0.5, -0.05, 0, 0.55],
  ["СОШ", 21, "аул Светлый", "сельская", 158, -0.8, 0.05, 0.08, 0],
  ["ООШ", null, "х. Луговой", "сельская", 84, -0.4, -0.2, 0, 0],
  ["ООШ", null, "с. Каменка", "сельская", 71, 0, 0.15, 0, 0],
  ["ООШ", 9, "с. Берёзовка", "сельская", 92, -1.4, -0.85, 0, 0],
  ["НОШ", null, "д. Малые Ключи", "сельская", 38, 0.2, 0.1, 0, 0],
];

export const sampleSchools: readonly SampleSchool[] = rows.map(
  ([type, number, settlement, locality, enrolment, context, quality, trend, inflation], index) => ({
    code: String(905001 + index),
    login: `sch05${String(1001 + index)}`,
    type,
    number,
    settlement,
    locality,
    enrolment,
    context,
    quality,
    trend,
    inflation,
  }),
);

/** «МБОУ "СОШ № 5 п. Заводской"» — the short official form. */
export function shortName(school: SampleSchool): string {
  return `МБОУ "${schoolTitle(school)}"`;
}

/** «СОШ № 5 п. Заводской» — as a colleague would write it. */
export function schoolTitle(school: SampleSchool): string {
  const number = school.number === null ? "" : ` № ${school.number}`;
  return `${school.type}${number} ${school.settlement}`;
}

const fullTypes: Record<SampleSchool["type"], string> = {
  СОШ: "Средняя общеобразовательная школа",
  ООШ: "Основная общеобразовательная школа",
  НОШ: "Начальная общеобразовательная школа",
  Гимназия: "Гимназия",
};

/** The full legal name of the register. */
export function fullName(school: SampleSchool): string {
  const number = school.number === null ? "" : ` № ${school.number}`;
  return `Муниципальное бюджетное общеобразовательное учреждение "${fullTypes[school.type]}${number} ${school.settlement}"`;
}

export const hasGrade = (school: SampleSchool, grade: number): boolean =>
  grade <= 4 || (school.type !== "НОШ" && (grade <= 9 || school.type !== "ООШ"));
