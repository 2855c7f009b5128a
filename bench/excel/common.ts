/** The value all have in common; null when they differ, as Excel answers for a mixed range; undefined for none. */
export function common<T>(values: Iterable<T>): T | null | undefined {
  let first: { value: T } | null = null;
  for (const value of values) {
    if (!first) first = { value };
    else if (first.value !== value) return null;
  }
  return first?.value;
}
