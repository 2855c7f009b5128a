import type { Line, Slot } from "../tables/view";

/**
 * Lines with the cells that are merged down over them: «5» of a column «Класс» merged over «Русский язык» and «Математика» belongs to both rows.
 *
 * @param places columns whose merged cells speak of each of their rows
 */
export function carryMerged(lines: readonly Line[], places: readonly number[]): Line[] {
  const above = new Map<number, Slot>();
  return lines.map((line) => {
    const carried: Slot[] = [];
    for (const at of places) {
      const own = line.slots.find((slot) => slot.at === at);
      const merged = above.get(at);
      if (own !== undefined) above.set(at, own);
      else if (merged !== undefined && merged.lastLine >= line.line) carried.push(merged);
    }
    return carried.length === 0 ? line : { ...line, slots: [...line.slots, ...carried].sort((a, b) => a.at - b.at) };
  });
}
