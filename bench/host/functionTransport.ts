/** One call of a custom function, from a cell to the add-in. */
export interface FunctionCall {
  /** Chosen by the caller, never used twice. */
  readonly id: number;
  /** The `id` of the function in functions.json (what CustomFunctions.associate was called with). */
  readonly name: string;
  /** A scalar, or a matrix in rows where functions.json says so; null = an empty cell or an omitted argument. */
  readonly parameters: readonly unknown[];
  /** Cell that holds the formula: "Лист1!B7". */
  readonly address: string;
  /** Sum of callFlags. */
  readonly flags: number;
}

/** As the client counts them: CustomFunctions options in excel-web. */
export const callFlags = { cancelable: 1, streaming: 2, errorsAllowed: 4 } as const;

export type FunctionResult =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  /** `code`: 1 #N/A · 2 and 7 #VALUE! · 5 #DIV/0! · 6 #NUM! · 8 #NULL! (measured); text when the client sends a name. */
  | { readonly id: number; readonly ok: false; readonly code: number | string | null };

/** How calls of custom functions reach the add-in. A whole batch travels as one message. */
export interface FunctionTransport {
  invoke(calls: readonly FunctionCall[]): void;
  /** Streaming and cancelable calls only. */
  cancel(id: number): void;
  /** Results come in batches of the client's choosing; a streaming call answers many times. */
  onResults(listener: (results: readonly FunctionResult[]) => void): void;
}
