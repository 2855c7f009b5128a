/** How a parameter is typed by a person and bounded. */
export type ParameterKind =
  | { readonly type: "number"; readonly min: number; readonly max: number; readonly integer?: boolean; readonly optional?: boolean }
  | { readonly type: "choice"; readonly options: readonly string[] }
  | { readonly type: "switch" }
  | { readonly type: "years" }
  | { readonly type: "grades" }
  | { readonly type: "text" };

/** `null` only where the kind is an optional number: «автоматически». Years and grades are lists of whole numbers. */
export type ParameterValue = number | string | boolean | readonly number[] | null;

export type ParameterGroup =
  | "period"
  | "data"
  | "federal"
  | "cluster"
  | "rating"
  | "socialIndex"
  | "context"
  | "decision"
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
 */
export type ParameterSource =
  "expert" | "method" | "inspection2025" | "rosobrnadzorLetter" | "vprSchedule" | "cancelled2020" | "department";

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
