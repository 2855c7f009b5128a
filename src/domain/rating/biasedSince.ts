import type { BiasMarker } from "../assessment/dataset";

/**
 * The year from which a school with official bias markers (маркеры необъективности) is left out of its neighbours' means: its
 * second such year by default. Computed markers are questions and change no mean. Schools below that are not in the answer.
 *
 * @example biasedSince([2021, 2023, 2024].map(marker), 2).get("s1") // 2023
 */
export function biasedSince(markers: readonly BiasMarker[], yearsNeeded: number): ReadonlyMap<string, number> {
  const years = new Map<string, Set<number>>();
  for (const { schoolId, year, kind, count } of markers) {
    if (kind !== "official" || count <= 0) continue;
    const known = years.get(schoolId) ?? new Set();
    years.set(schoolId, known.add(year));
  }
  const since = new Map<string, number>();
  for (const [schoolId, known] of years) {
    const year = [...known].sort((a, b) => a - b)[yearsNeeded - 1];
    if (year !== undefined) since.set(schoolId, year);
  }
  return since;
}
