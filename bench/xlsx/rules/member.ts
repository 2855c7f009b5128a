/**
 * A member of a record that follows Office.js, whether it is kept nested ({fill: {color}}) or by path ({"fill.color"}).
 * Case does not matter: the client itself sends names in both.
 */
export function member(record: Readonly<Record<string, unknown>> | undefined, path: string): unknown {
  if (!record) return undefined;
  const wanted = path.toLowerCase();
  for (const [key, value] of Object.entries(record)) {
    const own = key.toLowerCase().replaceAll("/", ".");
    if (own === wanted) return value;
    if (wanted.startsWith(`${own}.`) && typeof value === "object" && value !== null) {
      const inner = member(value as Record<string, unknown>, wanted.slice(own.length + 1));
      if (inner !== undefined) return inner;
    }
  }
  return undefined;
}

export function textMember(record: Readonly<Record<string, unknown>> | undefined, path: string): string | undefined {
  const value = member(record, path);
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined;
}

export function numberMember(record: Readonly<Record<string, unknown>> | undefined, path: string): number | undefined {
  const value = member(record, path);
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

export function booleanMember(record: Readonly<Record<string, unknown>> | undefined, path: string): boolean | undefined {
  const value = member(record, path);
  return typeof value === "boolean" ? value : undefined;
}
