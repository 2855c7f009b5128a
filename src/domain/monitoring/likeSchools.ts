import type { Parameters } from "../parameters/parameters";
import type { MeasuredIndex } from "./indexChange";

/** A school with its index in the base year and now. */
export interface MovedSchool {
  readonly schoolId: string;
  readonly before: MeasuredIndex;
  readonly after: MeasuredIndex;
}

export interface LikeComparison {
  /** Schools of a like base that were on no list. */
  readonly schools: readonly string[];
  /** Their mean change, weighted by pupils: what happened without a programme. */
  readonly change: number;
  /** The school's change less theirs, with the interval of chance. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly significant: boolean;
}

/**
 * Comparison with schools of a like base that were not selected (method §10): selected schools rise by themselves, because they were
 * selected in an unlucky year; schools with the same base show how much. Like = index of the base year within the set
 * distance. Null with fewer such schools than set: then nothing is compared.
 *
 * @param others schools on no list in the base year
 * @param sigma σ of pupils on the scale of the index
 */
export function likeSchools(
  school: MovedSchool,
  others: readonly MovedSchool[],
  sigma: number,
  p: Pick<Parameters, "monitoringLikeDistance" | "monitoringLikeSchools" | "designEffectOge" | "z">,
): LikeComparison | null {
  const like = others.filter(
    (other) => other.schoolId !== school.schoolId && Math.abs(other.before.index - school.before.index) <= p.monitoringLikeDistance + 1e-9,
  );
  if (like.length < p.monitoringLikeSchools) return null;
  const pooled = (when: "before" | "after") => {
    const n = like.reduce((sum, other) => sum + other[when].n, 0);
    return { n, index: like.reduce((sum, other) => sum + other[when].n * other[when].index, 0) / n };
  };
  const [before, after] = [pooled("before"), pooled("after")];
  const change = after.index - before.index;
  const difference = school.after.index - school.before.index - change;
  const parts = 1 / school.before.n + 1 / school.after.n + 1 / before.n + 1 / after.n;
  const reach = p.z * sigma * Math.sqrt(p.designEffectOge * parts);
  const schools = like.map(({ schoolId }) => schoolId).sort();
  return { schools, change, difference, low: difference - reach, high: difference + reach, significant: Math.abs(difference) > reach };
}
