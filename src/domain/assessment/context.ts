import type { CellSource } from "./cellSource";

/**
 * Indicators of the social passport (социальный паспорт), counts of pupils unless the name says otherwise.
 * `higherEducation` is a single column «родители с высшим образованием»; `bothParentsHigher` / `oneParentHigher`
 * where the passport tells them apart. `languageDifficulties` = not the mother tongue *with difficulties found*;
 * `otherLanguage` = without that qualification (weight 0 until the user says otherwise).
 */
export const contextIndicators = [
  "enrolment",
  "largeFamilies",
  "lowIncome",
  "singleParent",
  "fostered",
  "registered",
  "specialNeeds",
  "otherLanguage",
  "languageDifficulties",
  "higherEducation",
  "bothParentsHigher",
  "oneParentHigher",
  "unemployed",
  "parents",
  "families",
] as const;

export type ContextIndicator = (typeof contextIndicators)[number];

/** What a passport counts in a column: children, families or parents (asked when the sheet does not say). */
export type ContextUnit = "pupils" | "families" | "parents" | "percent";

/** Social passport of one school for one year. The passport of the school year 2024/2025 is taken on 1 September and belongs to 2024. */
export interface ContextRecord {
  readonly schoolId: string;
  readonly year: number;
  readonly indicators: Readonly<Partial<Record<ContextIndicator, number>>>;
  readonly units: Readonly<Partial<Record<ContextIndicator, ContextUnit>>>;
  readonly source: CellSource;
  readonly cells: Readonly<Partial<Record<ContextIndicator, string>>>;
}

/** Кадры: staff of a school, counts of people. */
export const staffIndicators = [
  "teachers",
  "highestCategory",
  "firstCategory",
  "noCategory",
  "under35",
  "over55",
  "vacancies",
  "higherEducation",
  "serviceUnder3",
  "nonSpecialists",
] as const;

export type StaffIndicator = (typeof staffIndicators)[number];

export interface StaffRecord {
  readonly schoolId: string;
  readonly year: number;
  readonly indicators: Readonly<Partial<Record<StaffIndicator, number>>>;
  readonly source: CellSource;
  readonly cells: Readonly<Partial<Record<StaffIndicator, string>>>;
}
