import { sheetName } from "../../text/names/sheetName";
import { ignoredText } from "../../text/ignored/ignoredText";
import type { Evaluation } from "../evaluation";
import { reportKeys } from "../reportKeys";
import { findingViews } from "./findingViews";
import type { IgnoredView, Overview } from "./overview";
import { recognisedRows } from "./recognisedRows";

function ignoredWords(reason: string, params: Readonly<Record<string, string | number>>): Pick<IgnoredView, "reason" | "advice"> {
  const { message, advice } = ignoredText(reason, params);
  return { reason: message, advice };
}

/** What the pane shows of a workbook that has been read: texts made, nothing left to calculate. */
export function overviewOf(evaluation: Evaluation): Overview {
  const { recognised, ignored, dataset, analysis, findings } = evaluation;
  return {
    schools: dataset.schools.length,
    sheets: recognised.length + ignored.length,
    recognised: recognised.length,
    ...recognisedRows(evaluation),
    findings: findingViews(findings, dataset.schools),
    ignored: ignored.map(({ file, sheet, reason, params }) => ({ file, sheet, ...ignoredWords(reason, params) })),
    reportYear: analysis?.year ?? null,
    plannedSheets: reportKeys.map(sheetName),
  };
}
