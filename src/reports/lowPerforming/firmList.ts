import type { Decision } from "../../domain/analysis/analysis";
import type { SchoolSensitivity } from "../../domain/sensitivity/schoolSensitivity";

/** In how many of the variants the same schools are ШНОР as in the calculation. */
export interface FirmList {
  readonly same: number;
  readonly variants: number;
}

/** Null where nothing was worked out. */
export function firmList(sensitivity: readonly SchoolSensitivity[] | undefined): FirmList | null {
  const variants = sensitivity?.[0]?.variants;
  if (!sensitivity || variants === undefined) return null;
  const isLow = (decision: Decision): boolean => decision === "lowPerforming" || decision === "lowPerformingFederal";
  const moving = sensitivity.flatMap(({ decision, dependsOn }) =>
    dependsOn.filter((one) => isLow(one.decision) !== isLow(decision)).map(({ key, value }) => `${key} ${String(value)}`),
  );
  return { same: variants - new Set(moving).size, variants };
}
