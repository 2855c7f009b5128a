import { bindSchools } from "./facts/bindSchools";
import { districtName } from "./facts/districtName";
import type { SheetGrid } from "./grid";
import type { Reading, ReadingDecisions } from "./reading";
import { bindSupport } from "./registers/bindSupport";
import { identifySchools } from "./schools/identifySchools";
import { readSheet } from "./sheets/readSheet";
import type { SheetReading } from "./sheets/sheetReading";

export interface ReadSheetsOptions {
  /** Called before each sheet is read, and once more at the end with done = total. */
  readonly onSheet?: (done: number, total: number, name: string) => void;
}

/** Titles are looked at for the name of the district in the first rows only; a text longer than this is no title. */
const titleRows = 6;
const titleLength = 300;

function titlesOf({ values }: SheetGrid): string[] {
  return values
    .slice(0, titleRows)
    .flatMap((row) => row.slice(0, 3).filter((value) => typeof value === "string" && value.length <= titleLength) as string[]);
}

/**
 * Reads assessment sheets: cells → tables → heading layers → roles → facts with provenance and findings, then schools across all sheets, then each
 * fact once. Pure: the same grids give the same reading. No grids give an empty dataset.
 *
 * @param decisions what the user settled earlier; applied before anything is guessed
 */
export function readSheets(grids: readonly SheetGrid[], decisions: ReadingDecisions, options: ReadSheetsOptions = {}): Reading {
  const sheets: SheetReading[] = grids.map((grid, i) => {
    options.onSheet?.(i, grids.length, grid.name);
    return readSheet(grid, decisions);
  });
  options.onSheet?.(grids.length, grids.length, grids[grids.length - 1]?.name ?? "");
  const identities = identifySchools(
    sheets.flatMap(({ mentions }) => mentions),
    decisions,
  );
  const bound = bindSchools(sheets, identities.schoolOf, identities.findings);
  const { support, findings: ofSupport } = bindSupport(
    sheets.flatMap((sheet) => sheet.support?.drafts ?? []),
    sheets.flatMap((sheet) => sheet.support?.findings ?? []),
    identities.schools,
    decisions,
  );
  const district = districtName(
    sheets.flatMap(({ districts }) => districts),
    grids.flatMap(titlesOf),
  );
  return {
    dataset: { district, schools: identities.schools, ...bound.data, ...(support === undefined ? {} : { support }) },
    findings: [...identities.findings, ...bound.findings, ...ofSupport],
    recognised: sheets.flatMap(({ recognised }) => recognised),
    ignored: sheets.flatMap(({ ignored }) => ignored),
  };
}
