import type { RequirementSets } from "./requirementProfiles";

/** isSupportedBy({ExcelApi: "1.14"}, "ExcelApi 1.9") = true: versions are compared by their parts, not as decimals. */
export function isSupportedBy(sets: RequirementSets, requirement: string): boolean {
  const [name = "", wanted = "1.1"] = requirement.split(" ");
  const has = sets[name];
  if (has === undefined) return false;
  const [hasMajor = 0, hasMinor = 0] = has.split(".").map(Number);
  const [major = 0, minor = 0] = wanted.split(".").map(Number);
  return hasMajor > major || (hasMajor === major && hasMinor >= minor);
}
