/** "Format" → "format", at any depth, as `retrieve` wants a reply; names that begin with "_" stay. */
export function camelCaseNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCaseNames);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name.charAt(0).toLowerCase() + name.slice(1), camelCaseNames(part)]),
  );
}
