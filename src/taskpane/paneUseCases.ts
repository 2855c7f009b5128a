import { addFiles } from "../app/addFiles";
import { acceptFinding } from "../app/acceptFinding";
import type { FurtherSources } from "../app/addFiles";
import { applyParameters } from "../app/applyParameters";
import { buildReports } from "../app/buildReports";
import type { BuildOutcome } from "../app/buildReports";
import { checkData } from "../app/checkData";
import { createRegister } from "../app/createRegister";
import { documentFile } from "../app/documents/documentFile";
import { doubtsOf } from "../app/doubts/doubtsOf";
import { settleDoubt } from "../app/doubts/settleDoubt";
import type { Evaluation } from "../app/evaluation";
import { freezeFormulas } from "../app/freezeFormulas";
import { generations } from "../app/generations";
import type { Generations } from "../app/generations";

import { mappingDesk } from "../app/mapping/mappingDesk";
import { openSample } from "../app/openSample";
import { openSheet } from "../app/openSheet";
import { districtViewOf } from "../app/overview/districtViewOf";
import { outcomeFigures } from "../app/overview/outcomeFigures";
import { overviewOf } from "../app/overview/overviewOf";
import { parameterBoard } from "../app/overview/parameterBoard";
import { parametersSheet } from "../app/overview/parametersSheet";
import { schoolDirectory } from "../app/overview/schoolDirectory";
import { registerList } from "../app/registerList";
import { removeGenerated } from "../app/removeGenerated";
import { restorePrevious } from "../app/restorePrevious";
import type { RunOptions } from "../app/runOptions";
import { showCell } from "../app/showCell";
import { today } from "../app/today";
import { fileFailureText } from "../text/errors/fileFailureText";
import { frozenText } from "../text/pane/frozenText";
import { outcomeSummary } from "../text/pane/outcomeSummary";
import { paneText } from "../text/pane/paneText";
import { restoredText } from "../text/pane/restoredText";
import { sheetNote } from "../text/pane/sheetNote";
import { undoWords } from "../text/pane/undoWords";
import type { GeneratedSheets, OfferedDocument, Outcome, PaneServices, ReadBook } from "./services";

export type PaneUseCases = Pick<
  PaneServices,
  | "checkData"
  | "buildReports"
  | "readFile"
  | "showPlace"
  | "openSheet"
  | "applyParameters"
  | "openMapping"
  | "settleDoubt"
  | "openSample"
  | "restorePrevious"
  | "removeGenerated"
  | "freezeFormulas"
>;

const generatedOf = ({ current, undo: { gone, back } }: Generations): GeneratedSheets => {
  const whole = gone.length === current.length;
  return {
    count: current.length,
    // With nothing to come back the last run is undone by «Убрать созданные листы», unless it only added to another.
    undo: back.length === 0 && whole ? null : undoWords.restoreNote(gone, back, whole),
    parameters: parametersSheet(current),
  };
};

const readBook = (evaluation: Evaluation, sources: FurtherSources): ReadBook => ({
  overview: overviewOf(evaluation),
  schools: schoolDirectory(evaluation),
  generated: generatedOf(evaluation.generations),
  parameters: parameterBoard(evaluation),
  doubts: doubtsOf(evaluation),
  registers: registerList(evaluation.recognised),
  createRegister: (kind) => createRegister(kind, evaluation.dataset.schools),
  district: () => districtViewOf(evaluation, new Date()),
  accept: async (id, reason) => {
    const changed = await acceptFinding(evaluation, id, reason, { sources });
    return readBook({ ...changed, generations: await generations() }, sources);
  },
});

const checked = async (sources: FurtherSources, options: RunOptions = {}): Promise<ReadBook> => {
  return readBook(await checkData({ ...options, sources }), sources);
};

/** The sheet the user waits for: the one asked for, else the list, else whatever came first. */
const firstSheet = (written: BuildOutcome["written"], passport: boolean): Outcome["first"] => {
  const named = (key: string): string | undefined => written.find((one) => one.key === key)?.name;
  const list = named("lowPerforming");
  if (list !== undefined && !passport) return { sheet: list, label: paneText.done.openList };
  const sheet = (passport ? named("passport") : undefined) ?? written[0]?.name;
  return sheet === undefined ? null : { sheet, label: paneText.done.openSheet(sheet) };
};

const documentsOf = ({ input, written }: BuildOutcome): OfferedDocument[] =>
  written.flatMap(({ key, name }) =>
    input !== null && (key === "order" || key === "yearReport") ? [{ kind: key, sheet: name, file: () => documentFile(input, key) }] : [],
  );

/** The part of the pane's services that reads, calculates and writes. */
export const paneUseCases: PaneUseCases = {
  checkData: (sources, onProgress, signal) => checked(sources, { onProgress, signal }),
  buildReports: async ({ sources, sheets, passports }, onProgress, signal) => {
    const outcome = await buildReports({ sources, ...(sheets && { sheets }), ...(passports && { passports }), onProgress, signal });
    const figures = outcomeFigures(outcome);
    return {
      seconds: Math.max(1, Math.round(outcome.milliseconds / 1000)),
      sheets: outcome.written.map(({ key, name }) => ({ name, note: sheetNote(key, figures) })),
      first: firstSheet(outcome.written, passports !== undefined),
      summary: [outcomeSummary(figures), restoredText(outcome.formulas)].join(" ").trim(),
      documents: documentsOf(outcome),
      book: readBook(outcome, sources),
    };
  },
  readFile: async (file) => {
    const sources = await addFiles([{ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }]);
    const [refused] = sources.refused;
    if (!refused) return { status: "read", sheets: new Set(sources.grids.map(({ name }) => name)).size, sources };
    const { what, why, steps } = fileFailureText(refused.code, refused.name);
    return { status: "refused", title: what, reason: why, steps };
  },
  showPlace: showCell,
  openSheet,
  applyParameters: async (texts, sources) => {
    await applyParameters(texts, { sources });
    return checked(sources);
  },
  openMapping: (sheet, sources) => mappingDesk(sheet, sources, today()),
  settleDoubt: (doubt, answer, sources) => settleDoubt(doubt, answer, today(), sources),
  openSample: () => openSample(),
  restorePrevious: async () => {
    const { removed, restored } = await restorePrevious();
    return undoWords.restored(removed.length, restored.length);
  },
  removeGenerated: async () => (await removeGenerated()).removed.length,
  freezeFormulas: async (selectionOnly) => {
    const { frozen, left } = await freezeFormulas({ selectionOnly });
    return frozenText(frozen, left.length, selectionOnly);
  },
};
