import { failure } from "../app/failure";
import { hasCustomFunctions } from "../app/hasCustomFunctions";
import { onEditWait } from "../app/onEditWait";
import { officeTheme } from "../app/officeTheme";
import { supportDetails } from "../app/supportDetails";
import { hostFailureText } from "../text/errors/hostFailureText";
import { supportLines } from "../text/pane/supportLines";
import type { ExternalRuns } from "./externalRuns";
import type { PaneServices } from "./services";
import type { PaneUseCases } from "./paneUseCases";

/**
 * The pane's services over the use cases of the application. The use cases with everything behind them (reading, method, reports) are
 * loaded beside the first picture and not before it: the pane stands sooner, and what is needed to tell a failure is there at once.
 */
export function appServices(runs: ExternalRuns): PaneServices {
  const load = (): Promise<PaneUseCases> => import("./paneUseCases").then(({ paneUseCases }) => paneUseCases);
  return {
    steps: ["readingSheets", "recognising", "checking", "calculating", "composing", "writing", "finishing"],
    checkSteps: ["readingSheets", "recognising", "checking", "calculating"],
    checkData: async (...run) => (await load()).checkData(...run),
    buildReports: async (...run) => (await load()).buildReports(...run),
    readFile: async (file) => (await load()).readFile(file),
    showPlace: async (place) => (await load()).showPlace(place),
    openSheet: async (name) => (await load()).openSheet(name),
    applyParameters: async (...change) => (await load()).applyParameters(...change),
    openMapping: async (...sheet) => (await load()).openMapping(...sheet),
    settleDoubt: async (...answer) => (await load()).settleDoubt(...answer),
    openSample: async () => (await load()).openSample(),
    restorePrevious: async () => (await load()).restorePrevious(),
    removeGenerated: async () => (await load()).removeGenerated(),
    freezeFormulas: async (selectionOnly) => (await load()).freezeFormulas(selectionOnly),
    failureOf: (error) => {
      const { code, params } = failure(error);
      const { what, why, state, steps, retry } = hostFailureText(code, params);
      return { code, params, title: what, reason: `${why} ${state}`, steps, retry };
    },
    supportDetails: ({ code, params }) => supportLines(supportDetails({ code, params })),
    onExternalRun: (listener, onFailure) => runs.listen(listener, onFailure),
    onEditWait,
    hasCustomFunctions,
    officeTheme,
  };
}
