import type { PeakRule } from "../../domain/objectivity/boundaryPeak";
import type { UnconfirmedRule } from "../../domain/objectivity/vprAgainstExam";
import type { MarkScales } from "../../domain/parameters/definitions/markScaleParameters";
import type { Parameters } from "../../domain/parameters/parameters";

/** The parameters of the method that the checks take. */
export type CheckParameters = UnconfirmedRule &
  PeakRule &
  MarkScales &
  Pick<Parameters, "shownPupils" | "excludedYears" | "riskChangedMarks" | "jumpErrors" | "jumpPoints" | "designEffectRegional">;
