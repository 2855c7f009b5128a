import type { SheetMapping, SheetOrigin } from "./mapping";
import { sameOrigin } from "./sameOrigin";

const nearness = { exact: 2, alike: 1, none: 0 } as const;

/** Statements in the order in which they are asked about a sheet: those made on it, then on its namesakes of other years, then the rest; of each the latest first. */
export function nearestFirst(mappings: readonly SheetMapping[], sheet: SheetOrigin): SheetMapping[] {
  const rank = ({ origin }: SheetMapping): number => nearness[sameOrigin(origin, sheet) ?? "none"];
  return [...mappings].sort((a, b) => rank(b) - rank(a) || b.savedOn.localeCompare(a.savedOn));
}
