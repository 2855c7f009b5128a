import type { SideRange, SideSheet } from "../../model/sideData";
import { LAST_ROW } from "../address/rangeAddress";
import type { CellFlags } from "../styles/cellFlags";
import type { XmlElement } from "../xml/parseXml";

/** Cells that may be edited on a protected sheet, and cells whose formulas it hides; what no cell says is left out. */
export function readLocks(
  cells: readonly { row: number; column: number; format: number }[],
  columns: XmlElement | undefined,
  flags: readonly CellFlags[],
): Pick<SideSheet, "unlocked" | "hiddenFormulas"> {
  if (!flags.some(({ unlocked, hidden }) => unlocked || hidden)) return {};
  const collect = (flag: "unlocked" | "hidden") => {
    const whole = (columns?.children ?? [])
      .filter(({ attributes }) => flags[Number(attributes.style ?? 0)]?.[flag])
      .map(({ attributes }) => ({
        startRow: 0,
        endRow: LAST_ROW,
        startColumn: Number(attributes.min) - 1,
        endColumn: Number(attributes.max) - 1,
      }));
    return [...whole, ...blocks(cells.filter(({ format }) => flags[format]?.[flag]))];
  };
  const unlocked = collect("unlocked");
  const hiddenFormulas = collect("hidden");
  return { ...(unlocked.length > 0 ? { unlocked } : {}), ...(hiddenFormulas.length > 0 ? { hiddenFormulas } : {}) };
}

/** Cells in reading order → rectangles: neighbours in a row join, and equal stretches of rows one under another. */
function blocks(cells: readonly { row: number; column: number }[]): SideRange[] {
  const stretches: SideRange[] = [];
  for (const { row, column } of cells) {
    const last = stretches.at(-1);
    if (last && last.startRow === row && last.endColumn === column - 1) last.endColumn = column;
    else stretches.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
  }
  const joined: SideRange[] = [];
  const open = new Map<string, SideRange>();
  for (const stretch of stretches) {
    const key = `${stretch.startColumn} ${stretch.endColumn}`;
    const above = open.get(key);
    if (above && above.endRow === stretch.startRow - 1) above.endRow = stretch.endRow;
    else {
      joined.push(stretch);
      open.set(key, stretch);
    }
  }
  return joined;
}
