import { cellText } from "../cells/cellText";
import type { TableLayout } from "../roles/tableLayout";
import type { Line, Slot } from "../tables/view";
import { populationOf } from "./population";
import { slotAt } from "./tableRow";

/** A line of data: more than one cell, and no total or reference row, which speaks of no single subject or grade. */
const isData = ({ slots }: Line): boolean =>
  slots.length > 1 && !slots.some(({ cell }) => typeof cell.value === "string" && populationOf(cellText(cell)) !== null);

/** The data lines of a column as runs: a filled line and the blank ones under it; null where the first line is blank already. */
function runsOf(lines: readonly Line[], at: number): (readonly [Slot, readonly Line[]])[] | null {
  const runs: [Slot, Line[]][] = [];
  for (const line of lines) {
    const own = slotAt(line, at);
    if (own !== undefined) runs.push([own, [line]]);
    else if (runs.length === 0) return null;
    else runs[runs.length - 1]?.[1].push(line);
  }
  return runs;
}

/**
 * Lines with the cells that people type once and leave blank below without merging: «5 класс» beside «Русский язык», then nothing beside «Математика».
 * A column is taken for such only where nobody could mean a lack: no two neighbouring lines repeat the same text, and the lines of every run tell
 * themselves apart by the school or by another of `places`. In any other column a blank stays a blank.
 *
 * @param places columns of subjects, grades, years: what tells rows apart
 */
export function carryTypedOnce(lines: readonly Line[], places: readonly number[], { identity }: TableLayout): readonly Line[] {
  const data = lines.filter(isData);
  const carried = new Map<Line, Slot[]>();
  for (const at of places) {
    const runs = runsOf(data, at);
    if (runs === null || runs.every(([, { length }]) => length === 1)) continue;
    const texts = runs.map(([{ cell }]) => cellText(cell));
    if (texts.some((text, i) => i > 0 && text === texts[i - 1])) continue;
    const others = [identity.school, identity.fullName, identity.code, identity.login, ...places].filter((other) => other !== at);
    const told = (line: Line): string =>
      others
        .map((other) => slotAt(line, other))
        .map((slot) => (slot === undefined ? "" : cellText(slot.cell)))
        .join("|");
    const apart = runs.every(([, run]) => {
      const keys = run.map(told);
      return run.length === 1 || (new Set(keys).size === keys.length && keys.every((key) => /[^|]/.test(key)));
    });
    if (!apart) continue;
    for (const [slot, run] of runs) for (const line of run.slice(1)) carried.set(line, [...(carried.get(line) ?? []), slot]);
  }
  if (carried.size === 0) return lines;
  return lines.map((line) => {
    const slots = carried.get(line);
    return slots === undefined ? line : { ...line, slots: [...line.slots, ...slots].sort((a, b) => a.at - b.at) };
  });
}
