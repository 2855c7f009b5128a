import { cellText } from "../cells/cellText";
import { parseHeading } from "../roles/parseHeading";
import type { Line } from "./view";

/**
 * Tables side by side that touch: «Школа | Сдавали | Балл | Школа | Сдавали | Балл». A second heading «Школа» after headings of
 * measures begins a new table, together with the «№», code or login just before it. Returns the first and last column of each.
 */
export function sideExtents(layers: readonly Line[]): (readonly [number, number])[] {
  const headings = layers
    .flatMap(({ slots }) => slots)
    .map(({ at, cell }) => ({ at, facets: parseHeading(cellText(cell)) }))
    .sort((a, b) => a.at - b.at);
  const starts: number[] = [];
  let school = false;
  let measured = false;
  let pending: number | null = null;
  for (const { at, facets } of headings) {
    const { identity } = facets;
    if (identity === "school") {
      if (school && measured) {
        starts.push(pending ?? at);
        measured = false;
      }
      school = true;
      pending = null;
    } else if (identity === "ordinal" || identity === "code" || identity === "login") pending ??= at;
    else {
      pending = null;
      if (identity === null && (facets.measure !== null || facets.passport !== null || facets.olympiad !== null || facets.staff !== null))
        measured = true;
    }
  }
  const edges = [0, ...starts, Infinity];
  return edges.slice(0, -1).map((from, i) => [from, (edges[i + 1] ?? Infinity) - 1] as const);
}
