/**
 * Regression to the mean (возврат к среднему, method §10): how much of a gap is expected to close by itself, (1 − B)·gap, because
 * schools are selected in their unlucky years.
 *
 * @param reliability B, from 0 to 1
 * @example expectedRebound(-12, 0.75) // 3: of twelve points three come back without any help
 */
export function expectedRebound(gap: number, reliability: number): number {
  if (!(reliability >= 0 && reliability <= 1)) throw new RangeError(`expectedRebound: a reliability of ${reliability}`);
  return (1 - reliability) * -gap;
}
