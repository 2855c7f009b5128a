import { intersectAreas } from "./address/intersectAreas";
import { subtractArea } from "./address/subtractArea";
import type { Area } from "./address/area";
import type { RowOrder } from "./rowOrder";
import type { SideSheet } from "./sideData";

/**
 * Side data after a sort, as in Excel: links, locks and comments are the cells' own and go with them; validations, conditional formats,
 * tables, print areas, pictures and charts belong to their places and stay.
 */
export function reorderSideAreas(side: SideSheet, sorted: Area, order: RowOrder): void {
  const target = new Map(Object.entries(order).map(([to, from]) => [from, Number(to)]));
  const move = (area: Area): Area[] => {
    const inside = intersectAreas(area, sorted);
    if (!inside) return [area];
    const rows: Area[] = [];
    for (let row = inside.startRow; row <= inside.endRow; row++) {
      const to = target.get(row) ?? row;
      rows.push({ ...inside, startRow: to, endRow: to });
    }
    return [...subtractArea(area, sorted), ...joined(rows)];
  };
  side.hyperlinks = side.hyperlinks.flatMap((link) => move(link.range).map((range) => ({ ...link, range })));
  for (const kept of side.kept ?? []) if (kept.kind === "cell" && kept.now) kept.now = move(kept.now)[0] ?? null;
  for (const key of ["unlocked", "hiddenFormulas"] as const) {
    const areas = side[key];
    if (areas) side[key] = areas.flatMap(move);
  }
}

/** Rows of the same columns, put together where they follow each other. */
function joined(rows: readonly Area[]): Area[] {
  const result: Area[] = [];
  for (const row of [...rows].sort((a, b) => a.startRow - b.startRow)) {
    const last = result.at(-1);
    if (last && last.endRow + 1 === row.startRow) last.endRow = row.endRow;
    else result.push({ ...row });
  }
  return result;
}
