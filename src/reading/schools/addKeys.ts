/** Adds keys of rows to those known of a sheet. */
export function addKeys(keysBySheet: Map<string, Set<string>>, sheet: string, keys: Iterable<string>): void {
  const known = keysBySheet.get(sheet) ?? new Set<string>();
  for (const key of keys) known.add(key);
  keysBySheet.set(sheet, known);
}
