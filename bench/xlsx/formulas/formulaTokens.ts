/** A piece of a formula: only names and references are ever rewritten. */
export interface FormulaToken {
  readonly kind: "word" | "other";
  readonly text: string;
}

/**
 * Literals ("…", {…} are made of literals), quoted sheet names ('…'), bracketed parts ([1], Table[[#This Row],[x]])
 * and error values are one "other" token each, so that nothing inside them is taken for a name.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|#[A-Z][A-Z0-9/_]*[!?]?|\d+(?:\.\d*)?(?:E[+-]?\d+)?(?![\p{L}\d_:$])|[$\p{L}\d_\\][$\p{L}\p{M}\d_.?\\]*(?::\$?[\p{L}\d$]+(?![\p{L}\d_.(]))?|[^]/uy;

/**
 * Splits a formula (with or without "=") into words and the rest; joined again they give the formula.
 * "SUM(Лист1!A1:B2)" → SUM · ( · Лист1 · ! · A1:B2 · ).
 */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let position = 0; position < formula.length;) {
    if (formula[position] === "[") {
      const end = bracketEnd(formula, position);
      tokens.push({ kind: "other", text: formula.slice(position, end) });
      position = end;
      continue;
    }
    TOKEN.lastIndex = position;
    const text = TOKEN.exec(formula)?.[0] ?? formula.charAt(position);
    tokens.push({ kind: /^[$\p{L}\d_\\]/u.test(text) && !/^\d+(\.\d*)?(E[+-]?\d+)?$/.test(text) ? "word" : "other", text });
    position += text.length;
  }
  return tokens;
}

/** Brackets nest in structured references; an apostrophe escapes the next sign there (ECMA-376 part 1, 18.17.2.8). */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let position = start; position < formula.length; position++) {
    const letter = formula[position];
    if (letter === "'") position++;
    else if (letter === "[") depth++;
    else if (letter === "]" && --depth === 0) return position + 1;
  }
  return formula.length;
}
