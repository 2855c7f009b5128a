import type { Analysis } from "../domain/analysis/analysis";
import type { ReportInput } from "../reports/reportInput";
import type { Evaluation } from "./evaluation";

/** What sheets, files and the pane's card are composed from; one object a run, because what follows from it is computed once for each. */
export function reportInputOf(evaluation: Evaluation, analysis: Analysis, stamp: ReportInput["stamp"]): ReportInput {
  const { dataset, parameters, findings, recognised, ignored, sheetFingerprints, kept } = evaluation;
  return { dataset, analysis, parameters, findings, recognised, ignored, sheetFingerprints, stamp, kept };
}
