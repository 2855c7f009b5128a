import { useState } from "react";
import { countOf } from "../../text/pane/countOf";
import { paneText } from "../../text/pane/paneText";
import { sampleWords } from "../../text/pane/sampleWords";
import type { PaneServices } from "../services";
import type { Actions } from "./useActions";
import type { Navigation } from "./useNavigation";
import type { Runs } from "./useRuns";
import { useSheetChoice } from "./useSheetChoice";
import type { SheetChoice } from "./useSheetChoice";

export interface Reporting {
  readonly choice: SheetChoice;
  /** True while the sheets of the example are being added. */
  readonly openingSample: boolean;
  readonly build: () => void;
  readonly makePassport: (school: string) => void;
  readonly openSample: () => void;
  /** In the whole workbook, or in the selected cells only. */
  readonly freeze: (selectionOnly: boolean) => void;
  readonly restore: () => void;
  readonly remove: () => void;
}

/** What is written into the workbook at a person's word: reports, the example, and the ways back. */
export function useReporting(services: PaneServices, runs: Runs, { openTab }: Navigation, { say, act }: Actions): Reporting {
  const choice = useSheetChoice();
  const [openingSample, setOpeningSample] = useState(false);
  const { book, startBuild, startCheck, leaveOutcome } = runs;

  const build = (): void => {
    say("");
    const chosen = book?.overview.plannedSheets.filter(({ key }) => !choice.leftOut.has(key)).map(({ key }) => key);
    startBuild(choice.leftOut.size === 0 || chosen === undefined ? {} : { sheets: chosen });
  };
  const makePassport = (school: string): void => {
    const key = book?.schools.keyOf(school) ?? null;
    if (key === null) return;
    say("");
    leaveOutcome();
    openTab("home");
    startBuild({ sheets: ["passport"], passports: [key] });
  };
  // What people typed came or went with the sheets, so the workbook is read again.
  const change = (work: () => Promise<string>): Promise<void> =>
    act(async () => {
      const words = await work();
      leaveOutcome();
      startCheck();
      say(words);
    });
  const openSample = (): void => {
    setOpeningSample(true);
    void change(async () => sampleWords.opened(await services.openSample())).finally(() => setOpeningSample(false));
  };
  return {
    choice,
    openingSample,
    build,
    makePassport,
    openSample,
    freeze: (selectionOnly) => void act(() => services.freezeFormulas(selectionOnly).then(say)),
    restore: () => void change(services.restorePrevious),
    remove: () => void change(async () => paneText.home.removed(countOf.sheets(await services.removeGenerated()))),
  };
}
