import type { SheetGrid } from "../../reading/grid";
import { queueFrozen } from "../freeze/queueFrozen";
import type { FrozenFormulas } from "../freeze/restoreFormulas";
import { generationsOf } from "../generations/listGenerations";
import type { Generations } from "../generations/listGenerations";
import type { SessionOptions } from "../host/excelSession";
import { inExcel } from "../host/inExcel";
import type { KeptEntries } from "../inputs/collectInputs";
import { collectInputs } from "../inputs/collectInputs";
import { listSheets } from "../sheets/listSheets";
import { composeGrids } from "./composeGrids";
import type { UnreadSheet } from "./extent";
import { findExtents } from "./findExtents";
import { queueUsedRanges } from "./queueUsedRanges";
import { readBlocks } from "./readBlocks";
import { readMarks } from "./readMarks";
import { tellDateBase } from "./tellDateBase";

export interface ReadOptions extends SessionOptions {
  /** Cells read and cells there are. */
  readonly onProgress?: ((done: number, total: number, sheet: string) => void) | undefined;
}

export interface WorkbookContent {
  /** The user's sheets, hidden ones too; ours and copies of ours are left out. */
  readonly grids: SheetGrid[];
  readonly unread: readonly UnreadSheet[];
  /** What people typed into the sheets of the last run. */
  readonly kept: KeptEntries;
  /** Names of the generated sheets there are. */
  readonly generations: Generations;
  /** What the generated sheets were made from, as their runs wrote it down; empty without them. */
  readonly madeFrom: readonly string[];
  /** Our formulas that «Зафиксировать значения» turned into values on the user's sheets. */
  readonly frozen: FrozenFormulas;
  /** Sheets that a later version of the add-in made: left alone. */
  readonly later: readonly string[];
  readonly requests: number;
}

/**
 * Reads the open workbook: the list of sheets, their marks and used ranges, then the cells in blocks of a bounded
 * number of cells, many sheets to a request. Nothing is changed.
 *
 * Requests: 3 for an ordinary book, 1 more where it holds dates, 1 more where rows are hidden or cells struck through, and
 * beyond that only as its cells force it.
 */
export function readWorkbook(options: ReadOptions): Promise<WorkbookContent> {
  return inExcel(options, async (session) => {
    const { sheets, answers } = await listSheets(session, (context, plain) => ({
      used: queueUsedRanges(context, plain),
      frozen: queueFrozen(context, plain),
    }));
    const wanted = sheets.filter(
      (sheet) =>
        !sheet.copy && sheet.later !== true && (sheet.mark === null || (sheet.mark.state === "current" && sheet.mark.inputs.length > 0)),
    );
    const { extents, unread } = await findExtents(session, wanted, answers?.used ?? new Map());
    const blocks = await readBlocks(session, extents, options.onProgress);
    const grids = composeGrids(extents, blocks, await readMarks(session, blocks));
    const own = new Map(sheets.filter((sheet) => sheet.mark).map((sheet) => [sheet.name, sheet]));
    const users = grids.filter((grid) => !own.has(grid.name));
    const date1904 = await tellDateBase(session, users);
    return {
      grids: users.map((grid) => ({ ...grid, date1904 })),
      unread,
      kept: collectInputs(
        grids.flatMap((grid) => {
          const mark = own.get(grid.name)?.mark;
          return mark ? [{ mark, grid }] : [];
        }),
      ),
      generations: generationsOf(sheets),
      madeFrom: sheets.flatMap(({ mark, copy }) => (!copy && mark?.state === "current" && mark.sources ? [mark.sources] : [])),
      later: sheets.filter(({ later }) => later === true).map(({ name }) => name),
      frozen: answers?.frozen() ?? new Map(),
      requests: session.requests,
    };
  });
}
