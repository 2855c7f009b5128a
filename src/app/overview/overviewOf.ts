import { outdatedText } from "../../text/pane/outdatedText";
import { ignoredText } from "../../text/ignored/ignoredText";
import { doubtsOf } from "../doubts/doubtsOf";
import type { Evaluation } from "../evaluation";
import { findingViews } from "./findingViews";
import type { IgnoredView, Overview } from "./overview";
import { plannedSheets } from "./plannedSheets";
import { recognisedRows } from "./recognisedRows";

function ignoredWords(reason: string, params: Readonly<Record<string, string | number>>): Pick<IgnoredView, "reason" | "advice"> {
  const { message, advice } = ignoredText(reason, params);
  return { reason: message, advice };
}

/** What the pane shows of a workbook that has been read: texts made, nothing left to calculate. */
export function overviewOf(evaluation: Evaluation): Overview {
  const { recognised, ignored, dataset, analysis } = evaluation;
  const findings = findingViews(evaluation);
  return {
    schools: dataset.schools.length,
    sheets: recognised.length + ignored.length,
    recognised: recognised.length,
    ...recognisedRows(evaluation, doubtsOf(evaluation)),
    findings: findings.filter(({ accepted }) => accepted === null),
    accepted: findings.filter(({ accepted }) => accepted !== null),
    ignored: ignored.map(({ file, sheet, reason, params }) => ({ file, sheet, ...ignoredWords(reason, params) })),
    reportYear: analysis?.year ?? null,
    plannedSheets: plannedSheets(evaluation.generations.current),
    outdated: outdatedText(evaluation.changedSince),
  };
}
