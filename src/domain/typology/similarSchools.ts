import type { SchoolAnalysis } from "../analysis/analysis";

export interface SimilarSchool {
  readonly schoolId: string;
  /** √(Σ w·Δz²/Σ w) over the indicators both schools have: 0 = the same context. */
  readonly distance: number;
}

/**
 * Школы, похожие по контексту: the nearest by the indicators of ИСБШ, weighted like the index, the nearest first; ties by id.
 * Two schools with the same index may live in different contexts, so the indicators are compared and not the index.
 * Empty when the school has no ИСБШ.
 */
export function similarSchools(school: SchoolAnalysis, others: readonly SchoolAnalysis[], count: number): readonly SimilarSchool[] {
  const own = school.socialIndex;
  if (own === null) return [];
  const found: SimilarSchool[] = [];
  for (const { schoolId, socialIndex } of others) {
    if (schoolId === school.schoolId || socialIndex === null) continue;
    const theirs = new Map(socialIndex.contributions.map((one) => [one.indicator, one.z]));
    let [square, weights] = [0, 0];
    for (const { indicator, z, weight } of own.contributions) {
      const other = theirs.get(indicator);
      if (other === undefined) continue;
      square += weight * (z - other) ** 2;
      weights += weight;
    }
    if (weights > 0) found.push({ schoolId, distance: Math.sqrt(square / weights) });
  }
  return found.sort((a, b) => a.distance - b.distance || (a.schoolId < b.schoolId ? -1 : 1)).slice(0, count);
}
