import { addFiles } from "../app/addFiles";
import { applyParameters } from "../app/applyParameters";
import { buildReports } from "../app/buildReports";
import { checkData } from "../app/checkData";
import type { Evaluation } from "../app/evaluation";
import { freezeFormulas } from "../app/freezeFormulas";
import { generatedSheets } from "../app/generatedSheets";
import { openSheet } from "../app/openSheet";
import { districtViewOf } from "../app/overview/districtViewOf";
import { isoDay } from "../app/isoDay";
import { outcomeFigures } from "../app/overview/outcomeFigures";
import { overviewOf } from "../app/overview/overviewOf";
import { parameterBoard } from "../app/overview/parameterBoard";
import { parametersSheet } from "../app/overview/parametersSheet";
import { schoolDirectory } from "../app/overview/schoolDirectory";
import { removeGenerated } from "../app/removeGenerated";
import { showCell } from "../app/showCell";
import { fileFailureText } from "../text/errors/fileFailureText";
import { frozenText } from "../text/pane/frozenText";
import { outcomeSummary } from "../text/pane/outcomeSummary";
import { sheetNote } from "../text/pane/sheetNote";
import type { GeneratedSheets, PaneServices, ReadBook } from "./services";

export type PaneUseCases = Pick<
  PaneServices,
  | "checkData"
  | "buildReports"
  | "readFile"
  | "showPlace"
  | "openSheet"
  | "applyParameters"
  | "removeGenerated"
  | "generatedSheets"
  | "freezeFormulas"
>;

const generatedOf = (names: readonly string[]): GeneratedSheets => ({ count: names.length, parameters: parametersSheet(names) });

const readBook = (evaluation: Evaluation, generated: readonly string[]): ReadBook => ({
  overview: overviewOf(evaluation),
  schools: schoolDirectory(evaluation),
  generated: generatedOf(generated),
  parameters: parameterBoard(evaluation),
  district: () => districtViewOf(evaluation, isoDay(new Date())),
});

const checked = async (...[options]: Parameters<typeof checkData>): Promise<ReadBook> => {
  const outcome = await checkData(options);
  return readBook(outcome, outcome.generated);
};

/** The part of the pane's services that reads, calculates and writes. */
export const paneUseCases: PaneUseCases = {
  checkData: (sources, onProgress, signal) => checked({ sources, onProgress, signal }),
  buildReports: async (sources, onProgress, signal) => {
    const outcome = await buildReports({ sources, onProgress, signal });
    const figures = outcomeFigures(outcome);
    return {
      seconds: Math.max(1, Math.round(outcome.milliseconds / 1000)),
      sheets: outcome.written.map(({ key, name }) => ({ name, note: sheetNote(key, figures) })),
      list: outcome.written.find(({ key }) => key === "lowPerforming")?.name ?? null,
      summary: outcomeSummary(figures),
      book: readBook(
        outcome,
        outcome.written.map(({ name }) => name),
      ),
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
    return checked({ sources });
  },
  removeGenerated: async () => (await removeGenerated()).removed.length,
  generatedSheets: async () => generatedOf(await generatedSheets()),
  freezeFormulas: async () => {
    const { frozen, left } = await freezeFormulas();
    return frozenText(frozen, left.length);
  },
};
