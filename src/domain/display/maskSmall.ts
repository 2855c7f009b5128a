/**
 * Masking (method §1): in anything that leaves the department a value behind fewer than `shown` pupils is hidden, so that no child can
 * be told from a table. Null = hidden, and the caller prints the sign of masking, never 0 or an empty cell.
 *
 * @param n pupils behind the value; unknown counts as too few
 * @example maskSmall(33.3, 3, 5) // null
 */
export function maskSmall<T>(value: T, n: number | null, shown: number): T | null {
  return n !== null && n >= shown ? value : null;
}
