import type { SchoolAnalysis } from "../analysis/analysis";

export interface SimilarSchool {
  readonly schoolId: string;
  /** √(Σ w·Δz²/Σ w) over the indicators both schools have: 0 = the same context. */
  readonly distance: number;
}

/** The `count` nearest schools of the district, the nearest first. */
export type SimilarSchools = (school: SchoolAnalysis, count: number) => readonly SimilarSchool[];

/**
 * Школы, похожие по контексту: the nearest by the indicators of ИСБШ, weighted like the index, the nearest first; ties by id.
 * Two schools with the same index may live in different contexts, so the indicators are compared and not the index.
 * Empty when the school has no ИСБШ. The indicators are laid out once for all questions: a whole country asks for each of its schools.
 *
 * @param others the schools of the district; the school asked about may be among them and is never its own neighbour
 */
export function similarSchools(others: readonly SchoolAnalysis[]): SimilarSchools {
  const rows = others.flatMap(({ schoolId, socialIndex }) =>
    socialIndex === null ? [] : [{ schoolId, z: new Map(socialIndex.contributions.map((one) => [one.indicator, one.z])) }],
  );
  const columns = new Map<string, Float64Array>();
  for (const { indicator } of others.flatMap(({ socialIndex }) => socialIndex?.contributions ?? [])) {
    if (!columns.has(indicator))
      columns.set(
        indicator,
        Float64Array.from(rows, ({ z }) => z.get(indicator) ?? NaN),
      );
  }
  return (school, count) => {
    const squares = new Float64Array(rows.length);
    const weights = new Float64Array(rows.length);
    for (const { indicator, z, weight } of school.socialIndex?.contributions ?? []) {
      const column = columns.get(indicator);
      for (let row = 0; column !== undefined && row < column.length; row++) {
        const other = column[row] ?? NaN;
        if (Number.isNaN(other)) continue;
        squares[row] = (squares[row] ?? 0) + weight * (z - other) ** 2;
        weights[row] = (weights[row] ?? 0) + weight;
      }
    }
    const nearest: SimilarSchool[] = [];
    rows.forEach(({ schoolId }, row) => {
      const weight = weights[row] ?? 0;
      if (schoolId === school.schoolId || weight <= 0) return;
      const distance = Math.sqrt((squares[row] ?? NaN) / weight);
      if (distance <= (nearest[count - 1]?.distance ?? Infinity)) insert(nearest, { schoolId, distance }, count);
    });
    return nearest;
  };
}

/** Puts a school in its place among the nearest so far; of more than `count` the farthest falls out. */
function insert(nearest: SimilarSchool[], school: SimilarSchool, count: number): void {
  let place = nearest.length;
  while (place > 0 && isNearer(school, nearest[place - 1])) place--;
  if (place >= count) return;
  nearest.splice(place, 0, school);
  if (nearest.length > count) nearest.pop();
}

function isNearer(one: SimilarSchool, other: SimilarSchool | undefined): boolean {
  if (other === undefined) return false;
  return one.distance < other.distance || (one.distance === other.distance && one.schoolId < other.schoolId);
}
