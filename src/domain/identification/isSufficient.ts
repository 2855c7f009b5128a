import type { SchoolLevel } from "../assessment/school";
import type { Parameters } from "../parameters/parameters";
import type { SchoolDeviation } from "../rating/schoolDeviation";

/**
 * Whether the data allow a conclusion (method §3): pupils enough over the window, comparable years enough, and ОГЭ or ЕГЭ among
 * them unless the school is НОШ — ВПР alone would only look certain.
 */
export function isSufficient(
  deviation: SchoolDeviation | null,
  level: SchoolLevel | null,
  rules: Pick<Parameters, "minimumPupils" | "clusterYears">,
): boolean {
  if (deviation === null || deviation.n < rules.minimumPupils || deviation.byYear.length < rules.clusterYears) return false;
  return level === "primary" || deviation.groups.includes("oge") || deviation.groups.includes("ege");
}
