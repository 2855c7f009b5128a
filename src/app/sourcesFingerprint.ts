import type { SheetGrid } from "../reading/grid";
import { fingerprint } from "./fingerprint";

/** What the user's own sheets hold, as one short text: another number in one cell makes another text. Sheets may stand in any order. */
export function sourcesFingerprint(grids: readonly Pick<SheetGrid, "name" | "top" | "left" | "values">[]): string {
  return fingerprint(
    [...grids]
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
      .map(({ name, top, left, values }) => JSON.stringify([name, top, left, values])),
  );
}
