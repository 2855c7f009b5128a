import type { Generations } from "../workbook/generations/listGenerations";

/**
 * The generated sheets after a run has written, told without asking the workbook: sheets of the same name gave way, and what a run of
 * chosen sheets did not write stayed.
 *
 * @param before names that stood there when the run began
 * @param chosenOnly whether only some sheets were asked for
 */
export function generationsAfter(before: readonly string[], written: readonly string[], chosenOnly: boolean): Generations {
  if (!chosenOnly) return { current: written, undo: { gone: written, back: before } };
  return {
    current: [...before.filter((name) => !written.includes(name)), ...written],
    undo: { gone: written, back: before.filter((name) => written.includes(name)) },
  };
}
