/** A formula that became values on a sheet of the user's: enough to put it back while its values stand as they were left. */
export interface FrozenFormula {
  readonly row: number;
  readonly column: number;
  /** Size of what it filled. */
  readonly rows: number;
  readonly columns: number;
  readonly formula: string;
  /** Fingerprint of the values that took its place. */
  readonly values: string;
}

const format = 1;

/** The frozen formulas of one sheet as one line of text. */
export function serialiseFrozen(formulas: readonly FrozenFormula[]): string {
  return JSON.stringify({ format, formulas });
}

/** The formulas behind a text; none where it is not ours or of a later version. */
export function parseFrozen(text: string): readonly FrozenFormula[] {
  try {
    const parsed = JSON.parse(text) as { format: unknown; formulas: readonly FrozenFormula[] } | null;
    return parsed?.format === format ? parsed.formulas : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
