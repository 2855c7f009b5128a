import { intersectAreas } from "./address/intersectAreas";
import { subtractArea } from "./address/subtractArea";
import { columnsOf, rowsOf } from "./address/area";
import type { Area } from "./address/area";
import type { SideSheet } from "./sideData";

/** What cells take along when they are pasted elsewhere. */
export type PastedSide = Pick<SideSheet, "hyperlinks" | "validations" | "conditionalFormats" | "unlocked" | "hiddenFormulas">;

/**
 * The side data of a sheet after `from` (of the same sheet or another) was pasted into `to`, repeated as often as it fits: links, validations,
 * conditional formats and locks come with the cells, and take the place of what was there («Paste options» of Excel, «All»).
 */
export function copySideAreas(target: SideSheet, source: SideSheet, from: Area, to: Area): PastedSide {
  const copies = (area: Area): Area[] => {
    const part = intersectAreas(area, from);
    if (!part) return [];
    const result: Area[] = [];
    for (let row = to.startRow; row + rowsOf(from) - 1 <= to.endRow; row += rowsOf(from)) {
      for (let column = to.startColumn; column + columnsOf(from) - 1 <= to.endColumn; column += columnsOf(from)) {
        const [down, right] = [row - from.startRow, column - from.startColumn];
        result.push({
          startRow: part.startRow + down,
          startColumn: part.startColumn + right,
          endRow: part.endRow + down,
          endColumn: part.endColumn + right,
        });
      }
    }
    return result;
  };
  const without = (areas: readonly Area[]) => areas.flatMap((area) => subtractArea(area, to));
  /** On the same sheet a rule grows by the pasted cells; on another it becomes a rule of its own. */
  const rules = <T extends { ranges: Area[] }>(own: readonly T[], others: readonly T[], fresh: (rule: T) => T): T[] => {
    const grown = own.map((rule) => ({
      ...rule,
      ranges: [...without(rule.ranges), ...(source === target ? rule.ranges.flatMap(copies) : [])],
    }));
    const brought =
      source === target ? [] : others.map((rule) => ({ ...fresh(structuredClone(rule)), ranges: rule.ranges.flatMap(copies) }));
    return [...grown, ...brought].filter(({ ranges }) => ranges.length > 0);
  };
  return {
    hyperlinks: [
      ...target.hyperlinks.flatMap((link) => without([link.range]).map((range) => ({ ...link, range }))),
      ...source.hyperlinks.flatMap((link) => copies(link.range).map((range) => ({ ...link, range }))),
    ],
    validations: rules(target.validations, source.validations, (rule) => rule),
    conditionalFormats: rules(target.conditionalFormats, source.conditionalFormats, (rule) => ({
      ...rule,
      id: `{${crypto.randomUUID().toUpperCase()}}`,
    })),
    unlocked: [...without(target.unlocked ?? []), ...(source.unlocked ?? []).flatMap(copies)],
    hiddenFormulas: [...without(target.hiddenFormulas ?? []), ...(source.hiddenFormulas ?? []).flatMap(copies)],
  };
}
