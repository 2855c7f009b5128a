import type { MarkScale, YearlyScore } from "./byYear";

/** How a parameter is typed by a person and bounded. */
export type ParameterKind =
  | { readonly type: "number"; readonly min: number; readonly max: number; readonly integer?: boolean; readonly optional?: boolean }
  | { readonly type: "choice"; readonly options: readonly string[] }
  | { readonly type: "switch" }
  | { readonly type: "years" }
  | { readonly type: "grades" }
  /** A table by year as one line: «24; с 2027: 26». */
  | { readonly type: "scoresByYear"; readonly min: number; readonly max: number }
  /** Mark scales by year as one line: «2020–2024: 14, 24, 33 из 38». */
  | { readonly type: "scalesByYear" }
  | { readonly type: "text" };

/** `null` only where the kind is an optional number: «автоматически». Years and grades are lists of whole numbers, tables by year lists of rows. */
export type ParameterValue = number | string | boolean | readonly number[] | readonly YearlyScore[] | readonly MarkScale[] | null;

export type ParameterGroup =
  | "period"
  | "data"
  | "federal"
  | "cluster"
  | "rating"
  | "socialIndex"
  | "context"
  | "decision"
  | "certificateMinima"
  | "markScales"
  | "risks"
  | "partners"
  | "courses"
  | "monitoring"
  | "display"
  | "department";

export type ParameterUnit = "percent" | "points" | "pupils" | "schools" | "years" | "share" | "kilometres" | "none";

/**
 * Where a default comes from; the words stand in `src/text`. "expert": nobody published it, and the sheet says so.
 * "inspection2025": the rule as applied by inspection in 2025 (Omsk) and the project «500+» 2020–2022 (second hand).
 * "rosobrnadzorLetter": letter 02-86 of 2025, ВПР are not meant for evaluating schools. "cancelled2020": ОГЭ were cancelled.
 * "certificateMinima": the minima Rosobrnadzor announces each year, unchanged up to 2026. "vprWorks": the descriptions of ВПР of 2020–2024.
 */
export type ParameterSource =
  | "expert"
  | "method"
  | "inspection2025"
  | "rosobrnadzorLetter"
  | "vprSchedule"
  | "cancelled2020"
  | "certificateMinima"
  | "vprWorks"
  | "department";

/**
 * Параметр: one adjustable number or rule of the method. Its Russian name, meaning and the sentence that
 * explains it stand in `src/text/parameters` under the same key.
 */
export interface ParameterDefinition<V extends ParameterValue = ParameterValue> {
  readonly key: string;
  readonly group: ParameterGroup;
  readonly kind: ParameterKind;
  readonly default: V;
  readonly unit: ParameterUnit;
  /** Where the default comes from. */
  readonly source: ParameterSource;
}
