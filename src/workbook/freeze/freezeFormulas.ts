import type { Area } from "../../reading/grid";
import type { SheetKey } from "../../reports/sheetModel";
import type { ExcelSession, SessionOptions } from "../host/excelSession";
import { inExcel } from "../host/inExcel";
import { writableText } from "../cells/writableText";
import { listSheets } from "../sheets/listSheets";
import { findExtents } from "../read/findExtents";
import { queueUsedRanges } from "../read/queueUsedRanges";
import { packSteps } from "../write/packSteps";
import { findFormulas } from "./findFormulas";
import type { FrozenFormula } from "./frozenFormula";
import { queueFrozen, queueFrozenNote } from "./queueFrozen";
import { queueSpill, readSpill } from "./queueSpill";
import type { Spill } from "./queueSpill";

export interface Frozen {
  /** Formulas that became values. */
  readonly frozen: number;
  /** Formulas left alone because they show an error or are still being calculated. */
  readonly left: readonly { readonly sheet: string; readonly address: string; readonly shows: string }[];
  readonly requests: number;
}

export interface FreezeOptions extends SessionOptions {
  /** Which formulas become values. */
  readonly matches: RegExp;
  /** Our sheets on which every formula becomes a value. */
  readonly wholeSheets?: readonly SheetKey[];
  /** Only those that stand in the selected cells or fill one of them. */
  readonly selectionOnly?: boolean;
  /** Tells two tables of values apart. */
  readonly fingerprint: (values: unknown[][]) => string;
}

/** What asking for one formula weighs in a request and its reply. */
const bytesAFormula = 800;
const bytesARequest = 1_500_000;

/**
 * «Зафиксировать значения»: puts the shown value in place of our formulas on every sheet of the book, spilled areas as a whole. A
 * formula that shows an error keeps working on and is told about. What is frozen on a sheet of the user's is noted with that sheet, so
 * that `restoreFormulas` can put it back; our own sheets are written anew by the next run anyway.
 */
export function freezeFormulas(options: FreezeOptions): Promise<Frozen> {
  return inExcel(options, async (session) => {
    const selected = options.selectionOnly === true ? await selection(session) : null;
    const { sheets, answers } = await listSheets(session, (context, plain) => ({
      used: queueUsedRanges(context, plain),
      frozen: queueFrozen(context, plain),
    }));
    const { extents } = await findExtents(
      session,
      sheets.filter(({ id, mark }) => mark?.state !== "previous" && (selected === null || selected.sheetId === id)),
      answers?.used ?? new Map(),
    );
    const whole = new Set(options.wholeSheets ?? []);
    const places = await findFormulas(
      session,
      extents,
      (formula, { mark, copy }) => (mark && !copy && whole.has(mark.key)) || options.matches.test(formula),
    );
    const spills: Spill[] = [];
    for (const group of packSteps(
      places.map((place) => ({ place, bytes: bytesAFormula })),
      bytesARequest,
    )) {
      const questions = await session.request((context) => group.map(({ place }) => queueSpill(context, place)));
      spills.push(...questions.map(readSpill));
    }
    const chosen = spills.filter((spill) => selected === null || overlap(areaOf(spill), selected.area));
    const ready = chosen.filter(({ error }) => error === null);
    const notes = notesOf(ready, answers?.frozen() ?? new Map(), options.fingerprint);
    for (const [index, group] of packSteps(
      ready.map((spill) => ({ spill, bytes: bytesAFormula + JSON.stringify(spill.values).length * 2 })),
      bytesARequest,
    ).entries()) {
      await session.request((context) => {
        // Noted first: a note whose formula is still there does no harm, a formula without its note could not be brought back.
        if (index === 0) notes.forEach((formulas, sheetId) => queueFrozenNote(context, sheetId, formulas));
        group.forEach(({ spill }) => writeValues(context, spill));
      });
    }
    return {
      frozen: ready.length,
      left: chosen.flatMap(({ place, address, error }) => (error === null ? [] : [{ sheet: place.sheet.name, address, shows: error }])),
      requests: session.requests,
    };
  });
}

async function selection(session: ExcelSession): Promise<{ readonly sheetId: string; readonly area: Area }> {
  const range = await session.request((context) => {
    const selected = context.workbook.getSelectedRange();
    selected.load("rowIndex,columnIndex,rowCount,columnCount");
    selected.worksheet.load("id");
    return selected;
  });
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    sheetId: range.worksheet.id,
    area: { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 },
  };
}

function areaOf({ place, values }: Spill): Area {
  const [rows, columns] = [values.length, values[0]?.length ?? 1];
  return { top: place.row, left: place.column, bottom: place.row + rows - 1, right: place.column + columns - 1 };
}

function overlap(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** What is frozen on each sheet of the user's that has something new: what was noted before, but for the same cells, and what is added. */
function notesOf(
  spills: readonly Spill[],
  before: ReadonlyMap<string, readonly FrozenFormula[]>,
  fingerprint: FreezeOptions["fingerprint"],
): ReadonlyMap<string, readonly FrozenFormula[]> {
  const added = new Map<string, FrozenFormula[]>();
  for (const { place, values } of spills) {
    const { sheet, row, column, formula } = place;
    if (sheet.mark && !sheet.copy) continue;
    const size = { rows: values.length, columns: values[0]?.length ?? 1 };
    added.set(sheet.id, [...(added.get(sheet.id) ?? []), { row, column, ...size, formula, values: fingerprint(values) }]);
  }
  return new Map(
    [...added].map(([id, formulas]) => {
      const kept = (before.get(id) ?? []).filter((old) => !formulas.some(({ row, column }) => row === old.row && column === old.column));
      return [id, [...kept, ...formulas]];
    }),
  );
}

function writeValues(context: Excel.RequestContext, { place, values, numberFormats }: Spill): void {
  const range = context.workbook.worksheets
    .getItem(place.sheet.id)
    .getRangeByIndexes(place.row, place.column, values.length, values[0]?.length ?? 1);
  range.values = values.map((row, r) =>
    row.map((value, c) => (typeof value === "string" ? writableText(value, numberFormats[r]?.[c] ?? "General") : value)),
  );
}
