import type { PeakRule } from "../../domain/objectivity/boundaryPeak";
import type { UnconfirmedRule } from "../../domain/objectivity/vprAgainstExam";
import type { Parameters } from "../../domain/parameters/parameters";

/** The parameters of the method that the checks take. */
export type CheckParameters = UnconfirmedRule &
  PeakRule &
  Pick<Parameters, "shownPupils" | "excludedYears" | "riskChangedMarks" | "jumpErrors" | "jumpPoints" | "designEffectRegional">;
