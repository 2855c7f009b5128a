import { cellText } from "../cells/cellText";
import { parseHeading } from "../roles/parseHeading";
import type { Line, Slot } from "../tables/view";
import { headingKey } from "../vocabulary/headingKey";

/** The lowest headings that are no names of rows, as blocks of one length that repeat word for word; null where they do not make `count` such blocks. */
function blocksOf(lowest: Line, count: number): readonly (readonly Slot[])[] | null {
  const measured = lowest.slots.filter(({ cell }) => parseHeading(cellText(cell)).identity === null);
  const size = measured.length / count;
  if (!Number.isInteger(size) || size < 2) return null;
  const keys = measured.map(({ cell }) => headingKey(cellText(cell)));
  if (keys.some((key, i) => key !== keys[i % size])) return null;
  return Array.from({ length: count }, (_, block) => measured.slice(block * size, (block + 1) * size));
}

/**
 * Group titles typed anywhere over their blocks, moved to where the blocks begin: with «сдавали | «2» | качество» three times over and three subjects above,
 * each subject over some column of its own block, every subject heads its whole block. Merged titles and titles that do not answer to the blocks stay.
 */
export function alignGroups(layers: readonly Line[]): readonly Line[] {
  const lowest = layers[layers.length - 1];
  if (lowest === undefined) return layers;
  return layers.map((layer) => {
    if (layer === lowest) return layer;
    const groups = layer.slots.filter(({ cell, lastLine }) => lastLine < lowest.line && parseHeading(cellText(cell)).identity === null);
    if (groups.length < 2 || groups.some(({ at, lastAt }) => lastAt > at)) return layer;
    const blocks = blocksOf(lowest, groups.length);
    if (blocks === null) return layer;
    const starts = new Map<Slot, number>();
    for (const [i, slot] of groups.entries()) {
      const [first, last] = [blocks[i]?.[0], blocks[i]?.at(-1)];
      if (first === undefined || last === undefined || slot.at < first.at || slot.at > last.at) return layer;
      starts.set(slot, first.at);
    }
    return {
      ...layer,
      slots: layer.slots.map((slot) => ({ ...slot, at: starts.get(slot) ?? slot.at, lastAt: starts.get(slot) ?? slot.lastAt })),
    };
  });
}
