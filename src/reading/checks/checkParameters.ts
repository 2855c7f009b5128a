import type { Parameters } from "../../domain/parameters/parameters";

/** The parameters of the method that the checks take. */
export type CheckParameters = Pick<
  Parameters,
  | "shownPupils"
  | "egeStandardDeviation"
  | "designEffectEge"
  | "designEffectOge"
  | "designEffectVpr"
  | "designEffectRegional"
  | "excludedYears"
  | "riskChangedMarks"
>;
