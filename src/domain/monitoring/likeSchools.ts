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
  /** The mean of their changes, the surer ones weighing more: what happened without a programme. */
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
 * distance. Each of them is compared with itself and weighs 1/(1/n0 + 1/n1), so that a school whose numbers grew or fell moves nothing.
 * Null with fewer such schools than set: then nothing is compared.
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
  const weights = like.map(({ before, after }) => 1 / (1 / before.n + 1 / after.n));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const change = like.reduce((sum, { before, after }, i) => sum + (weights[i] ?? 0) * (after.index - before.index), 0) / total;
  const difference = school.after.index - school.before.index - change;
  const reach = p.z * sigma * Math.sqrt(p.designEffectOge * (1 / school.before.n + 1 / school.after.n + 1 / total));
  const schools = like.map(({ schoolId }) => schoolId).sort();
  return { schools, change, difference, low: difference - reach, high: difference + reach, significant: Math.abs(difference) > reach };
}
