import { bindSchools } from "./facts/bindSchools";
import { districtName } from "./facts/districtName";
import type { SheetGrid } from "./grid";
import type { Reading, ReadingDecisions } from "./reading";
import { bindSupport } from "./registers/bindSupport";
import { identifySchools } from "./schools/identifySchools";
import { readSheet } from "./sheets/readSheet";
import type { SheetReading } from "./sheets/sheetReading";

/** Told before a piece of the reading: `done` of `total` sheets are read, the next one has the name. */
export interface ReadingStep {
  readonly done: number;
  readonly total: number;
  readonly name: string;
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
 * The steps of `readSheets`, one a sheet and then those that look across all sheets, so that a pane can draw and be cancelled between them. Pure: the
 * same grids give the same reading, whatever happens between the steps.
 *
 * @param decisions what the user settled earlier; applied before anything is guessed
 */
export function* readingSteps(grids: readonly SheetGrid[], decisions: ReadingDecisions): Generator<ReadingStep, Reading> {
  const total = grids.length;
  const sheets: SheetReading[] = [];
  for (const grid of grids) {
    yield { done: sheets.length, total, name: grid.name };
    sheets.push(readSheet(grid, decisions));
  }
  const across: ReadingStep = { done: total, total, name: grids[total - 1]?.name ?? "" };
  yield across;
  const identities = identifySchools(
    sheets.flatMap(({ mentions }) => mentions),
    decisions,
  );
  yield across;
  const bound = bindSchools(sheets, identities.schoolOf, identities.findings);
  yield across;
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
