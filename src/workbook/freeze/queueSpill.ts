import { supports } from "../host/requirementSets";
import type { FormulaPlace } from "./findFormulas";

/** What a formula shows, with the cells it spills into. */
export interface Spill {
  readonly place: FormulaPlace;
  readonly address: string;
  readonly values: unknown[][];
  readonly numberFormats: string[][];
  /** The error the formula's own cell shows, or null. */
  readonly error: string | null;
}

/** The questions asked about one formula. */
export interface SpillQuestion {
  readonly place: FormulaPlace;
  readonly cell: Excel.Range;
  readonly spill: Excel.Range | null;
}

/** Queues the reading of what a formula shows. */
export function queueSpill(context: Excel.RequestContext, place: FormulaPlace): SpillQuestion {
  const cell = context.workbook.worksheets.getItem(place.sheet.id).getRangeByIndexes(place.row, place.column, 1, 1);
  cell.load("values,valueTypes,numberFormat,address");
  const spill = supports("spilledRanges") ? cell.getSpillingToRangeOrNullObject() : null;
  spill?.load("values,numberFormat");
  return { place, cell, spill };
}

/** What the formula shows, after the request. */
export function readSpill({ place, cell, spill }: SpillQuestion): Spill {
  const whole = spill && !spill.isNullObject ? spill : cell;
  return {
    place,
    address: cell.address.slice(cell.address.lastIndexOf("!") + 1),
    values: whole.values as unknown[][],
    numberFormats: whole.numberFormat as string[][],
    error: cell.valueTypes[0]?.[0] === "Error" ? String(cell.values[0]?.[0]) : null,
  };
}
