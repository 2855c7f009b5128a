/** How a parameter is typed by a person and bounded. */
export type ParameterKind =
  | { readonly type: "number"; readonly min: number; readonly max: number; readonly integer?: boolean }
  | { readonly type: "choice"; readonly options: readonly string[] }
  | { readonly type: "switch" }
  | { readonly type: "years" };

export type ParameterValue = number | string | boolean | readonly number[];

/**
 * Параметр: one adjustable number or rule of the method. Its Russian name, meaning and the sentence that
 * explains it stand in `src/text/parameters` under the same key.
 */
export interface ParameterDefinition<V extends ParameterValue = ParameterValue> {
  readonly key: string;
  readonly group: "period" | "data" | "federal" | "cluster" | "rating" | "socialIndex" | "context" | "decision" | "display" | "department";
  readonly kind: ParameterKind;
  readonly default: V;
  readonly unit: "percent" | "points" | "pupils" | "schools" | "years" | "share" | "none";
  /** Where the default comes from: a document, a paper, or "expert" (nobody published it, and the sheet says so). */
  readonly source: string;
}
