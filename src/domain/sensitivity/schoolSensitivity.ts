import type { Decision } from "../analysis/analysis";
import type { SensitivityVariant } from "./sensitivityVariants";

/** A variant that changes the decision about a school, and the decision it leads to. */
export type DecidingVariant = Omit<SensitivityVariant, "from" | "parameters"> & { readonly decision: Decision };

/** How firmly a school stands on or off the list. */
export interface SchoolSensitivity {
  readonly schoolId: string;
  readonly decision: Decision;
  /** How many variants were run. */
  readonly variants: number;
  /** Share of variants in which the school is ШНОР, 0–1. */
  readonly listedShare: number;
  /** Share of variants with the same decision, 0–1: 1 = «устойчиво». */
  readonly sameShare: number;
  /** Variants that change the decision: «зависит от …». */
  readonly dependsOn: readonly DecidingVariant[];
}
