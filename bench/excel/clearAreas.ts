import type { IStyleData } from "@univerjs/core";
import type { Area } from "../model/address/area";
import { intersectAreas } from "../model/address/intersectAreas";
import { subtractArea } from "../model/address/subtractArea";
import { MAX_COLUMNS, MAX_ROWS } from "../model/address/limits";
import type { AreasState } from "./excelContext";
import { oneOf } from "./oneOf";

const NO_CONTENT = { v: null, f: null, si: null, p: null };

/** Every key that a look may have, taken away. */
const NO_LOOK: IStyleData = Object.fromEntries(
  ["ff", "fs", "it", "bl", "ul", "st", "ol", "bbl", "bg", "bd", "cl", "va", "n", "tr", "td", "ht", "vt", "tb", "pd"].map((key) => [
    key,
    null,
  ]),
);

/**
 * Range.clear: contents, looks, links or all of it (Excel.ClearApplyTo). "All" and "Formats" also take the conditional
 * formats off the cells, and "All" the validation; merged cells fall apart with their look.
 */
export function clearAreas(state: AreasState, applyTo: unknown): void {
  const what = oneOf(applyTo ?? "All", ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"]);
  const { model } = state.context;
  const side = model.side.sheet(state.sheetId);
  for (const area of state.areas) {
    if (what === "All" || what === "Contents") clearContents(state, area);
    if (what === "All" || what === "Formats") {
      clearLooks(state, area);
      side.conditionalFormats = withoutArea(side.conditionalFormats, area);
    }
    if (what === "All") side.validations = withoutArea(side.validations, area);
    if (what !== "Contents" && what !== "Formats") side.hyperlinks = side.hyperlinks.filter(({ range }) => !intersectAreas(range, area));
  }
  model.flush();
}

function clearContents({ context, sheetId }: AreasState, area: Area): void {
  const { model } = context;
  model.cells.forEachCell(sheetId, (row, column, cell) => {
    const inside = row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn;
    if (inside && !cell.spilled) model.writer.put(sheetId, row, column, NO_CONTENT);
  });
}

function clearLooks({ context, sheetId }: AreasState, area: Area): void {
  const { model } = context;
  model.merges.unmerge(sheetId, area);
  const whole = area.endRow - area.startRow === MAX_ROWS - 1 || area.endColumn - area.startColumn === MAX_COLUMNS - 1;
  if (whole) model.styles.patch(sheetId, area, NO_LOOK);
  else model.styles.clearCells(sheetId, area);
}

/** Items whose ranges leave out the area; one that has no cell left goes. */
function withoutArea<T extends { ranges: Area[] }>(items: readonly T[], area: Area): T[] {
  return items.flatMap((item) => {
    const ranges = item.ranges.flatMap((range) => subtractArea(range, area));
    return ranges.length > 0 ? [{ ...item, ranges }] : [];
  });
}
