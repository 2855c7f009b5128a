import { buildReports } from "../app/buildReports";
import { checkData } from "../app/checkData";
import { failure } from "../app/failure";
import { freezeFormulas } from "../app/freezeFormulas";
import { generatedSheets } from "../app/generatedSheets";
import { officeTheme } from "../app/officeTheme";
import { openSheet } from "../app/openSheet";
import { outcomeFigures } from "../app/overview/outcomeFigures";
import { overviewOf } from "../app/overview/overviewOf";
import { removeGenerated } from "../app/removeGenerated";
import { reportKeys } from "../app/reportKeys";
import { showCell } from "../app/showCell";
import { supportDetails } from "../app/supportDetails";
import { hostFailureText } from "../text/errors/hostFailureText";
import { sheetName } from "../text/names/sheetName";
import { frozenText } from "../text/pane/frozenText";
import { outcomeSummary } from "../text/pane/outcomeSummary";
import { sheetNote } from "../text/pane/sheetNote";
import { supportLines } from "../text/pane/supportLines";
import type { ExternalRuns } from "./externalRuns";
import type { Outcome, PaneServices } from "./services";

/** The pane's services over the use cases of the application. */
export function appServices(runs: ExternalRuns): PaneServices {
  return {
    steps: ["readingSheets", "recognising", "checking", "calculating", "composing", "writing", "finishing"],
    checkSteps: ["readingSheets", "recognising", "checking", "calculating"],
    plannedSheets: reportKeys.map(sheetName),
    checkData: async (onProgress, signal) => overviewOf(await checkData({ onProgress, signal })),
    buildReports: async (onProgress, signal): Promise<Outcome> => {
      const outcome = await buildReports({ onProgress, signal });
      const figures = outcomeFigures(outcome);
      return {
        seconds: Math.max(1, Math.round(outcome.milliseconds / 1000)),
        sheets: outcome.written.map(({ key, name }) => ({ name, note: sheetNote(key, figures) })),
        list: outcome.written.find(({ key }) => key === "lowPerforming")?.name ?? null,
        summary: outcomeSummary(figures),
        overview: overviewOf(outcome),
      };
    },
    showPlace: showCell,
    openSheet,
    removeGenerated: async () => (await removeGenerated()).removed.length,
    hasGenerated: async () => (await generatedSheets()).length > 0,
    freezeFormulas: async () => {
      const { frozen, left } = await freezeFormulas();
      return frozenText(frozen, left.length);
    },
    failureOf: (error) => {
      const { code, params } = failure(error);
      const { what, why, state, steps, retry } = hostFailureText(code, params);
      return { code, params, title: what, reason: `${why} ${state}`, steps, retry };
    },
    supportDetails: ({ code, params }) => supportLines(supportDetails({ code, params })),
    onExternalRun: (listener, onFailure) => runs.listen(listener, onFailure),
    officeTheme,
  };
}
