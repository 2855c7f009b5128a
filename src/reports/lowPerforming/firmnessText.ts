import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import { isListed } from "../../domain/identification/isListed";
import type { SchoolSensitivity } from "../../domain/sensitivity/schoolSensitivity";
import { sensitivityText } from "../../text/prose/sensitivityText";

/**
 * «Устойчиво / зависит от …» for a school of the list: told where the department has to act, and where another choice of parameters
 * would make a school ШНОР. Null for the others, and where it was not worked out.
 */
export function firmnessText({ decision }: SchoolAnalysis, own: SchoolSensitivity | undefined, place: "whole" | "table"): string | null {
  if (own === undefined) return null;
  return isListed(decision) || own.dependsOn.some((one) => isListed(one.decision) && one.decision !== "atRisk")
    ? sensitivityText(own, place)
    : null;
}
