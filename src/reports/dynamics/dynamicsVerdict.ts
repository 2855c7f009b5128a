import type { YearChange } from "../../domain/monitoring/schoolDynamics";

/** What the last change of a school says: «≈ в пределах случайных колебаний» is «within». */
export type DynamicsVerdict = "gain" | "loss" | "within" | "otherProcedures" | "none";

export function dynamicsVerdict(change: YearChange | null): DynamicsVerdict {
  if (change === null) return "none";
  if (!change.sameComposition) return "otherProcedures";
  if (!change.change.significant) return "within";
  return change.change.change > 0 ? "gain" : "loss";
}
