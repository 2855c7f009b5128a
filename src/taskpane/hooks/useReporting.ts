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

/** Short work in the workbook that is not a run: while one of them goes on, no other is begun. */
export type Doing = "freezing" | "restoring" | "removing";

export interface Reporting {
  readonly choice: SheetChoice;
  /** True while the sheets of the example are being added. */
  readonly openingSample: boolean;
  readonly build: () => void;
  readonly makePassport: (school: string) => void;
  readonly openSample: () => void;
  /** What goes on beside the runs; null: nothing. */
  readonly doing: Doing | null;
  /** What became of the last freezing that was asked for here, in words; empty before one. */
  readonly frozen: string;
  /** In the whole workbook, or in the selected cells only. */
  readonly freeze: (selectionOnly: boolean) => void;
  readonly restore: () => void;
  readonly remove: () => void;
}

/** What is written into the workbook at a person's word: reports, the example, and the ways back. */
export function useReporting(services: PaneServices, runs: Runs, { openTab }: Navigation, { say, act }: Actions): Reporting {
  const choice = useSheetChoice();
  const [openingSample, setOpeningSample] = useState(false);
  const [doing, setDoing] = useState<Doing | null>(null);
  const [frozen, setFrozen] = useState("");
  const { book, startBuild, startCheck, leaveOutcome } = runs;

  const build = (): void => {
    say("");
    setFrozen("");
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
  const during = (what: Doing, work: () => Promise<void>): void => {
    if (doing !== null) return;
    setDoing(what);
    setFrozen("");
    void work().finally(() => setDoing(null));
  };
  const openSample = (): void => {
    setOpeningSample(true);
    void change(async () => sampleWords.opened(await services.openSample())).finally(() => setOpeningSample(false));
  };
  return {
    choice,
    openingSample,
    doing,
    frozen,
    build,
    makePassport,
    openSample,
    freeze: (selectionOnly) => during("freezing", () => act(() => services.freezeFormulas(selectionOnly).then(setFrozen))),
    restore: () => during("restoring", () => change(services.restorePrevious)),
    remove: () => during("removing", () => change(async () => paneText.home.removed(countOf.sheets(await services.removeGenerated())))),
  };
}
