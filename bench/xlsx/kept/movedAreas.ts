import type { SideKept } from "../../model/sideData";
import { parseRanges, rangeAddress } from "../address/rangeAddress";

/** A list of addresses ("A1:B4 C7") where its cells have come to; "" when all are gone. */
export function movedAreas(addresses: string, kept: readonly SideKept[]): string {
  const places = parseRanges(addresses).map((range) => {
    const found = kept.find(({ kind, at }) => kind === "area" && rangeAddress(at) === rangeAddress(range));
    return { before: rangeAddress(range), now: found ? found.now && rangeAddress(found.now) : rangeAddress(range) };
  });
  // What stayed keeps its letters, "$A$1" or "A1:A1" too.
  if (places.every(({ before, now }) => before === now)) return addresses;
  return places.flatMap(({ now }) => now ?? []).join(" ");
}
