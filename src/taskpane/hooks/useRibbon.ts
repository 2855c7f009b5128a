import { useEffect, useRef, useState } from "react";
import type { ExternalRun } from "../externalRuns";
import { seenFromTop } from "../seenFromTop";
import type { PaneServices } from "../services";
import type { Actions } from "./useActions";
import type { Navigation } from "./useNavigation";
import type { Runs } from "./useRuns";

/**
 * What the buttons of the ribbon ask for, each with its outcome on the screen it turns to. Excel may open the pane only now, so the first
 * reading is going on: a run of reports takes its place, and values are frozen after its end. A check ends on «Проверка».
 */
export function useRibbon(services: PaneServices, runs: Runs, navigation: Navigation, actions: Actions): void {
  const asked = useRef<ExternalRun | null>(null);
  const checkAsked = useRef(false);
  // Counts what was asked, so that it is looked at once the pane knows whether it is busy.
  const [turn, setTurn] = useState(0);
  const { running, check, build, startCheck, startBuild, cancelCheck, leaveOutcome } = runs;
  const { openTab, openSchool } = navigation;
  const { say, act, fail, putAside } = actions;
  const checking = check.status === "running";
  const building = build.status === "running";

  useEffect(
    () =>
      services.onExternalRun((run) => {
        say("");
        putAside();
        seenFromTop();
        if (run === "school") return openSchool(null);
        openTab("home");
        checkAsked.current = false;
        asked.current = run;
        setTurn((last) => last + 1);
      }, fail),
    [services, say, putAside, openSchool, openTab, fail],
  );
  useEffect(() => {
    const run = asked.current;
    if (run === null) return;
    if (run === "build" && checking) return cancelCheck();
    if (run === "freeze" && running) return;
    asked.current = null;
    // A run of reports that goes on is what was asked for, or brings a fresher reading than a check would.
    if (building) return;
    if (run === "build") startBuild();
    else if (run === "freeze") void act(() => services.freezeFormulas(false).then(say));
    else {
      leaveOutcome();
      startCheck();
      checkAsked.current = true;
    }
  }, [turn, running, checking, building, cancelCheck, startBuild, startCheck, leaveOutcome, services, act, say]);
  useEffect(() => {
    if (check.status === "running" || !checkAsked.current) return;
    checkAsked.current = false;
    if (check.status === "done" && check.result.overview.recognised > 0) openTab("findings");
  }, [check, openTab]);
}
