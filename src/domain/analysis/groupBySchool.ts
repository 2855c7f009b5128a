/** Lists by school, in the order in which they came; a school without any is not in the answer. */
export function groupBySchool<T extends { readonly schoolId: string }>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const list = groups.get(item.schoolId);
    if (list === undefined) groups.set(item.schoolId, [item]);
    else list.push(item);
  }
  return groups;
}
