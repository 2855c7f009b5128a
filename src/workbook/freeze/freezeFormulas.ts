import type { SessionOptions } from "../host/excelSession";
import { inExcel } from "../host/inExcel";
import { writableText } from "../cells/writableText";
import { listSheets } from "../sheets/listSheets";
import { findExtents } from "../read/findExtents";
import { queueUsedRanges } from "../read/queueUsedRanges";
import { packSteps } from "../write/packSteps";
import { findFormulas } from "./findFormulas";
import { queueSpill, readSpill } from "./queueSpill";
import type { Spill } from "./queueSpill";

export interface Frozen {
  /** Formulas that became values. */
  readonly frozen: number;
  /** Formulas left alone because they show an error or are still being calculated. */
  readonly left: readonly { readonly sheet: string; readonly address: string; readonly shows: string }[];
  readonly requests: number;
}

/** What asking for one formula weighs in a request and its reply. */
const bytesAFormula = 800;
const bytesARequest = 1_500_000;

/**
 * «Зафиксировать значения»: puts the shown value in place of every formula that matches, on every sheet of the book,
 * spilled areas as a whole. A formula that shows an error keeps working on and is told about.
 */
export function freezeFormulas(matches: RegExp, options: SessionOptions = {}): Promise<Frozen> {
  return inExcel(options, async (session) => {
    const { sheets, answers } = await listSheets(session, queueUsedRanges);
    const { extents } = await findExtents(
      session,
      sheets.filter(({ mark }) => mark?.state !== "previous"),
      answers ?? new Map(),
    );
    const places = await findFormulas(session, extents, matches);
    const weighed = places.map((place) => ({ place, bytes: bytesAFormula }));
    const spills: Spill[] = [];
    for (const group of packSteps(weighed, bytesARequest)) {
      const questions = await session.request((context) => group.map(({ place }) => queueSpill(context, place)));
      spills.push(...questions.map(readSpill));
    }
    const ready = spills.filter((spill) => spill.error === null);
    for (const group of packSteps(
      ready.map((spill) => ({ spill, bytes: bytesAFormula + JSON.stringify(spill.values).length * 2 })),
      bytesARequest,
    )) {
      await session.request((context) => group.forEach(({ spill }) => writeValues(context, spill)));
    }
    return {
      frozen: ready.length,
      left: spills.flatMap(({ place, address, error }) => (error === null ? [] : [{ sheet: place.sheetName, address, shows: error }])),
      requests: session.requests,
    };
  });
}

function writeValues(context: Excel.RequestContext, { place, values, numberFormats }: Spill): void {
  const range = context.workbook.worksheets
    .getItem(place.sheetId)
    .getRangeByIndexes(place.row, place.column, values.length, values[0]?.length ?? 1);
  range.values = values.map((row, r) =>
    row.map((value, c) => (typeof value === "string" ? writableText(value, numberFormats[r]?.[c] ?? "General") : value)),
  );
}
