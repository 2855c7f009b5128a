const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|r\d*c\d*|r|c)$/i;

/** A sheet name as it stands before "!": Данные → Данные, Мой лист → 'Мой лист', A1 → 'A1', it's → 'it''s'. */
export function quoteSheetName(name: string): string {
  return PLAIN.test(name) && !LIKE_A_CELL.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
