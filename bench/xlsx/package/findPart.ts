/** Part names are compared without regard to case (ECMA-376 part 2, 6.2.2.3); some writers use "\" in the archive. */
export function findPart(parts: ReadonlyMap<string, Uint8Array>, name: string): string | undefined {
  if (parts.has(name)) return name;
  const wanted = name.toLowerCase();
  for (const candidate of parts.keys()) {
    const plain = candidate.replaceAll("\\", "/");
    if ((plain.startsWith("/") ? plain.slice(1) : plain).toLowerCase() === wanted) return candidate;
  }
  let decoded: string;
  try {
    decoded = decodeURIComponent(wanted);
  } catch {
    return undefined; // a lone "%" in a name is no escape, and the name as it stands was not found
  }
  return decoded === wanted ? undefined : findPart(parts, decoded);
}
