import { countOf } from "../text/pane/countOf";
import { paneText } from "../text/pane/paneText";
import type { Runs } from "./hooks/useRuns";

/**
 * What a screen reader is told of a run, wherever the keyboard is: the step that goes on, that Excel is waited for, the outcome. A failure is an
 * alert of its own, a reading ends on a screen with a title. Empty: nothing to tell.
 */
export function runSaid({ build, check }: Pick<Runs, "build" | "check">): string {
  const task = build.status === "idle" ? check : build;
  if (task.status === "running") {
    if (task.progress?.state === "waitingForEdit") return paneText.running.waitingTitle;
    return task.progress === null ? "" : paneText.running.present[task.progress.step];
  }
  return build.status === "done" ? paneText.done.title(countOf.sheets(build.result.sheets.length), build.result.seconds) : "";
}
