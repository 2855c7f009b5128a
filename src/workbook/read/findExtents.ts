import type { Area } from "../../reading/grid";
import type { ExcelSession } from "../host/excelSession";
import type { SheetEntry } from "../sheets/sheetEntry";
import { cellCount, union } from "./extent";
import type { Extent, UnreadSheet } from "./extent";
import { queueUsedRange } from "./queueUsedRanges";

/** An area up to this many cells is read without looking closer. */
const ordinaryCells = 250_000;
/** More than this many cells on one sheet are not read. */
const mostCells = 3_000_000;
/** Pieces of a sheet whose common area is not larger than this are read as one. */
const smallUnion = 500_000;

/**
 * Finds what really has to be read. A single space in XFD1048576 makes the used range 17 billion cells, so a larger
 * area is halved both ways and Excel is asked what is used in each quarter, until the pieces are small or dense.
 * Each round is one request for all sheets; a book without such a sheet costs none.
 */
export async function findExtents(
  session: ExcelSession,
  sheets: readonly SheetEntry[],
  answers: ReadonlyMap<string, () => Area | null>,
): Promise<{ readonly extents: Extent[]; readonly unread: UnreadSheet[] }> {
  const extents: Extent[] = [];
  let open: Extent[] = [];
  const keepOrOpen = (extent: Extent): void => void (cellCount(extent.area) <= ordinaryCells ? extents : open).push(extent);
  for (const sheet of sheets) {
    const area = answers.get(sheet.id)?.();
    if (area) keepOrOpen({ sheet, area });
  }
  while (open.length > 0) {
    const parents = open;
    open = [];
    const pieces = await lookCloser(session, parents);
    parents.forEach((parent, index) => {
      const children = pieces[index] ?? [];
      const covered = children.reduce((sum, { area }) => sum + cellCount(area), 0);
      if (covered * 2 > cellCount(parent.area)) extents.push(parent);
      else children.forEach(keepOrOpen);
    });
  }
  return rejectTooLarge(joinPieces(extents));
}

async function lookCloser(session: ExcelSession, parents: readonly Extent[]): Promise<Extent[][]> {
  const questions = await session.request((context) =>
    parents.map(({ sheet, area }) =>
      quarters(area).map((part) =>
        queueUsedRange(
          context.workbook.worksheets
            .getItem(sheet.id)
            .getRangeByIndexes(part.top, part.left, part.bottom - part.top + 1, part.right - part.left + 1)
            .getUsedRangeOrNullObject(true),
        ),
      ),
    ),
  );
  return questions.map((parts, index) =>
    parts.flatMap((answer) => {
      const area = answer();
      const parent = parents[index];
      return area && parent ? [{ sheet: parent.sheet, area }] : [];
    }),
  );
}

function quarters({ top, left, bottom, right }: Area): Area[] {
  const row = Math.floor((top + bottom) / 2);
  const column = Math.floor((left + right) / 2);
  const parts = [
    { top, left, bottom: row, right: column },
    { top, left: column + 1, bottom: row, right },
    { top: row + 1, left, bottom, right: column },
    { top: row + 1, left: column + 1, bottom, right },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** Pieces of one sheet that were only cut by our own halving, or lie close together, become one again. */
function joinPieces(extents: readonly Extent[]): Extent[] {
  const joined: Extent[] = [];
  for (const extent of extents) {
    let current = extent;
    for (;;) {
      const index = joined.findIndex((other) => other.sheet.id === current.sheet.id && worthJoining(other.area, current.area));
      const other = joined[index];
      if (!other) break;
      joined.splice(index, 1);
      current = { sheet: current.sheet, area: union(other.area, current.area) };
    }
    joined.push(current);
  }
  return joined;
}

function worthJoining(one: Area, other: Area): boolean {
  const together = cellCount(union(one, other));
  return together <= smallUnion || together <= 2 * (cellCount(one) + cellCount(other));
}

function rejectTooLarge(extents: readonly Extent[]): { readonly extents: Extent[]; readonly unread: UnreadSheet[] } {
  const totals = new Map<SheetEntry, number>();
  for (const { sheet, area } of extents) totals.set(sheet, (totals.get(sheet) ?? 0) + cellCount(area));
  const unread = [...totals].filter(([, cells]) => cells > mostCells).map(([{ name }, cells]) => ({ name, cells }));
  return { extents: extents.filter(({ sheet }) => (totals.get(sheet) ?? 0) <= mostCells), unread };
}
