import type { AreaMove } from "./areaMover";
import type { Area } from "./address/area";
import { MAX_COLUMNS } from "./address/limits";
import { shiftArea } from "./address/shiftArea";
import { reorderSideAreas } from "./reorderSideAreas";
import type { SideSheet } from "./sideData";

/** Moves every range of a sheet's side data as the cells were moved; what lost all of its cells goes. */
export function moveSideAreas(side: SideSheet, change: AreaMove): void {
  if ("sorted" in change) return reorderSideAreas(side, change.sorted, change.order);
  const move = (area: Area) => ("shift" in change ? shiftArea(area, change.shift) : change.move(area));
  side.hyperlinks = withRange(side.hyperlinks, move);
  side.tables = withRange(side.tables, move);
  side.validations = withRanges(side.validations, move);
  side.conditionalFormats = withRanges(side.conditionalFormats, move);
  side.autoFilter = side.autoFilter && move(side.autoFilter);
  // A picture whose rows are deleted stays, with no height of its own left; Excel does not delete it either.
  for (const kept of side.kept ?? []) kept.now = kept.now && (move(kept.now) ?? (kept.kind === "object" ? kept.now : null));
  for (const key of ["unlocked", "hiddenFormulas"] as const) {
    const areas = side[key];
    if (areas) side[key] = areas.map(move).filter((area) => area !== null);
  }
  for (const key of ["printTitleRows", "printTitleColumns", "printArea"] as const) {
    const area = side.pageLayout[key];
    const moved = area && move(area);
    if (moved) side.pageLayout[key] = moved;
    else delete side.pageLayout[key];
  }
  const { rowBreaks } = side.pageLayout;
  if (rowBreaks) side.pageLayout.rowBreaks = rowBreaks.flatMap((row) => move(wholeRow(row))?.startRow ?? []);
}

function wholeRow(row: number): Area {
  return { startRow: row, endRow: row, startColumn: 0, endColumn: MAX_COLUMNS - 1 };
}

function withRange<T extends { range: Area }>(items: readonly T[], move: (area: Area) => Area | null): T[] {
  return items.flatMap((item) => {
    const range = move(item.range);
    return range ? [{ ...item, range }] : [];
  });
}

function withRanges<T extends { ranges: Area[] }>(items: readonly T[], move: (area: Area) => Area | null): T[] {
  return items.flatMap((item) => {
    const ranges = item.ranges.map(move).filter((area) => area !== null);
    return ranges.length > 0 ? [{ ...item, ranges }] : [];
  });
}
