/** In a table as short as this a column is worth a question even where most of its cells are blank. */
const shortTable = 12;

/**
 * Is a column filled as a rule, so that a blank in it is a lack? In long tables a column that most rows leave blank tells of few («пересдача»), and blanks
 * say nothing; a wholly blank column lacks nothing anywhere. A table of one row (a passport of one school) is asked about each blank.
 *
 * @example isUsual(1, 3) → true; isUsual(1, 30) → false
 */
export function isUsual(filled: number, rows: number): boolean {
  return rows === 1 || (filled > 0 && (filled * 2 >= rows || rows <= shortTable));
}
