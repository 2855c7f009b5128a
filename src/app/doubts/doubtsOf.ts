import type { CellSource } from "../../domain/assessment/cellSource";
import type { Finding } from "../../domain/findings/finding";
import { findingKeys } from "../../reports/dataCheck/findingKeys";
import { inputNames } from "../../reports/inputs/inputNames";
import { keptText } from "../../reports/inputs/keptText";
import { schoolLabels } from "../../reports/schoolNames/schoolLabels";
import { findingText } from "../../text/findings/findingText";
import { doubtWords } from "../../text/pane/doubtWords";
import { placeText } from "../../text/pane/placeText";
import { dataCheckWords } from "../../text/sheets/dataCheckWords";
import type { Evaluation } from "../evaluation";
import { alternativesOf } from "./alternativesOf";
import type { Doubt } from "./doubt";

/** Years a sheet may be of: those met, and one more on either side. */
function likelyYears({ dataset, recognised }: Pick<Evaluation, "dataset" | "recognised">): number[] {
  const met = [...dataset.facts.map(({ year }) => year), ...recognised.flatMap(({ year }) => year ?? [])];
  if (met.length === 0) return [];
  const [first, last] = [Math.min(...met), Math.max(...met)];
  return Array.from({ length: Math.min(8, last - first + 3) }, (_, i) => last + 1 - i);
}

/** Findings that nobody has set aside on «Проверка данных» («не считать ошибкой»). */
function openFindings({ findings, dataset, kept }: Pick<Evaluation, "findings" | "dataset" | "kept">): Finding[] {
  const labels = schoolLabels(dataset.schools);
  const keys = findingKeys(findings, (id) => labels.get(id) ?? id);
  const { accepted } = dataCheckWords.states;
  return findings.filter((_, index) => keptText(kept, inputNames.dismissals, keys[index] ?? "", "state") !== accepted);
}

/**
 * The questions of a reading that a person can settle by a choice, each once: those about tables and sheets, and those about names of schools. A sheet
 * refused because it does not say what it is counts among them.
 */
export function doubtsOf(evaluation: Pick<Evaluation, "dataset" | "findings" | "recognised" | "ignored" | "kept">): Doubt[] {
  const years = likelyYears(evaluation);
  const refused: Pick<Finding, "code" | "params" | "source">[] = evaluation.ignored
    .filter(({ reason }) => reason === "procedureUnknown")
    .map(({ file, sheet }) => ({ code: "procedureUnknown", params: {}, source: { file, sheet, address: "A1" } }));
  const found = new Map<string, Doubt>();
  const sheetsOf = new Map<string, Pick<CellSource, "file" | "sheet">[]>();
  for (const { code, params, source } of [...openFindings(evaluation), ...refused]) {
    const alternatives = alternativesOf({ code, params }, years);
    if (source === null || alternatives.length < 2) continue;
    const spelling = params.spelling === undefined ? null : String(params.spelling);
    const id = JSON.stringify(
      spelling === null ? [code, source.file, source.sheet, code === "procedureUnknown" ? "" : source.address] : ["school", spelling],
    );
    const sheets = sheetsOf.get(id) ?? [];
    if (!sheets.some(({ file, sheet }) => file === source.file && sheet === source.sheet)) sheets.push(source);
    sheetsOf.set(id, sheets);
    if (found.has(id)) continue;
    const { message, effect } = findingText({ code, params });
    const taken = alternatives.find((one) => one.taken);
    found.set(id, {
      id,
      finding: { code, params },
      source,
      sheets,
      place: placeText(source),
      aboutTable: spelling === null,
      whatWeThink: taken === undefined ? doubtWords.nothingTaken : doubtWords.taken(taken.label),
      question: message,
      why: effect,
      alternatives,
    });
  }
  return [...found.values()];
}
