import { CellValueType } from "@univerjs/core";
import type { CellPatch } from "../../model/cellWriter";
import { formulaToEnglish } from "../../model/language/formulaToEnglish";
import { formulaToLocal } from "../../model/language/formulaToLocal";
import type { ClassTable } from "../../protocol/objectModel";
import type { RangeState } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { isCellError, shownError } from "../values/cellErrors";
import { cellPatch } from "../values/cellPatch";
import { cellValue } from "../values/cellValue";
import { valueType } from "../values/valueType";
import { readGrid, writeGrid } from "./rangeGrid";

const GENERAL = "General";

/** Each cell as it would be typed: a formula replaces its value. Formats set earlier in the request count. */
function write(range: RangeState, given: unknown, prepare: (value: unknown) => unknown): void {
  const { model } = range.context;
  const patterns = model.styles.patterns(range.sheetId);
  writeGrid(range, given, (value, row, column) => {
    const { pattern, inherited } = patterns(row, column);
    const patch = cellPatch(prepare(value), pattern ?? GENERAL, (formula) => model.isWellFormed(formula));
    return inherited && pattern && !patch.s ? { ...patch, s: { n: { pattern } } } : patch;
  });
}

function formatPatch(value: unknown): CellPatch {
  if (typeof value !== "string") throw invalidArgument(`${JSON.stringify(value)} is no number format.`);
  return { s: { n: value === GENERAL || value === "" ? null : { pattern: value } } };
}

const numberFormats = (range: RangeState) => {
  const patterns = range.context.model.styles.patterns(range.sheetId);
  return readGrid(range, (_cell, row, column) => patterns(row, column).pattern ?? GENERAL);
};

const shownTexts = (range: RangeState) => {
  const { model, knobs } = range.context;
  return readGrid(range, (cell, row, column) => {
    const text = model.cells.text(range.sheetId, row, column, cell, knobs.locale);
    return cell?.t !== CellValueType.FORCE_STRING && isCellError(text) ? shownError(text, knobs.locale) : text;
  });
};

/** What stands in the cells. Null for whole rows and columns. */
export const rangeValues: NonNullable<ClassTable<RangeState>["properties"]> = {
  Values: {
    heavy: true,
    calculated: true,
    get: (range) => readGrid(range, (cell) => cellValue(cell, range.context.knobs.locale)),
    set: (range, values) => write(range, values, (value) => value),
  },
  // Formulas are in English with commas, whatever the language of Excel; a cell without one gives its value.
  Formulas: {
    heavy: true,
    calculated: true,
    get: (range) => readGrid(range, (cell) => cell?.f || cellValue(cell, "en-US")),
    set: (range, formulas) => write(range, formulas, (value) => value),
  },
  // The same in the user's language: "=СУММ(A1;B1)".
  FormulasLocal: {
    heavy: true,
    calculated: true,
    get: (range) =>
      readGrid(range, (cell) =>
        cell?.f ? formulaToLocal(cell.f, range.context.knobs.locale) : cellValue(cell, range.context.knobs.locale),
      ),
    set: (range, formulas) =>
      write(range, formulas, (value) => (typeof value === "string" ? formulaToEnglish(value, range.context.knobs.locale) : value)),
  },
  Text: { heavy: true, calculated: true, get: shownTexts },
  ValueTypes: { heavy: true, calculated: true, get: (range) => readGrid(range, valueType) },
  NumberFormat: { heavy: true, get: numberFormats, set: (range, formats) => writeGrid(range, formats, formatPatch) },
};
