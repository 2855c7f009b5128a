import type { Cell } from "../cells/cell";
import { cellText } from "../cells/cellText";
import { parseHeading } from "../roles/parseHeading";
import { alignGroups } from "./alignGroups";
import type { TableColumn } from "../tables/table";
import type { Line, Slot } from "../tables/view";

/** A heading that says which row it is, or that goes down through all layers, never stretches over its neighbours. */
function stretches(slot: Slot, lastLine: number): boolean {
  if (slot.lastAt > slot.at || slot.lastLine >= lastLine) return false;
  const { identity, measure } = parseHeading(cellText(slot.cell));
  return measure !== null || identity === null || identity === "subject";
}

/** The slot of one layer that heads the column at `at`: by its merged area, else stretched to the right over blank cells. */
function covering(layer: Line, at: number, lower: ReadonlySet<number>, lastLine: number): Slot | null {
  let candidate: Slot | null = null;
  for (const slot of layer.slots) {
    if (slot.at > at) break;
    candidate = slot;
  }
  if (candidate === null || candidate.lastAt >= at) return candidate;
  return stretches(candidate, lastLine) && lower.has(at) && lower.has(candidate.at) ? candidate : null;
}

/**
 * Heading lines of one table → columns with the path of headings above each. Merged headings cover their area; where
 * people left cells blank instead of merging, an upper heading covers the columns to its right up to the next one,
 * as long as these have a lower heading of their own.
 *
 * @param extent first and last column of the table, so that a neighbour's headings stay out
 * @example «Русский язык» over C:F with «Участников», «Балл» in C and D → ["Русский язык", "Участников"], ["Русский язык", "Балл"]
 */
export function headingPaths(layers: readonly Line[], extent: readonly [number, number]): TableColumn[] {
  const inside = alignGroups(
    layers.map((layer) => ({ ...layer, slots: layer.slots.filter((slot) => slot.at >= extent[0] && slot.at <= extent[1]) })),
  );
  const lastLine = inside[inside.length - 1]?.line ?? 0;
  const places = new Set<number>();
  for (const layer of inside)
    for (const slot of layer.slots) for (let at = slot.at; at <= Math.min(slot.lastAt, extent[1], slot.at + 500); at += 1) places.add(at);
  return [...places]
    .sort((a, b) => a - b)
    .map((at) => {
      const headings: Cell[] = [];
      inside.forEach((layer, depth) => {
        const lower = new Set(inside.slice(depth + 1).flatMap((each) => each.slots.map((slot) => slot.at)));
        const slot = covering(layer, at, lower, lastLine);
        if (slot !== null && !headings.includes(slot.cell)) headings.push(slot.cell);
      });
      return { at, headings, path: headings.map(cellText) };
    });
}
