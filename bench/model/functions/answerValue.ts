import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import type { FunctionResult } from "../../host/functionTransport";

/** Numbers of CustomFunctions.Error on the wire (measured), and the names an older client sends. */
const errors: Readonly<Record<string, ErrorType>> = {
  1: ErrorType.NA,
  2: ErrorType.VALUE,
  5: ErrorType.DIV_BY_ZERO,
  6: ErrorType.NUM,
  7: ErrorType.VALUE,
  8: ErrorType.NULL,
  InvalidValue: ErrorType.VALUE,
  NotAvailable: ErrorType.NA,
  DivisionByZero: ErrorType.DIV_BY_ZERO,
  InvalidNumber: ErrorType.NUM,
  NullReference: ErrorType.NULL,
  InvalidName: ErrorType.NAME,
  InvalidReference: ErrorType.REF,
};

/** The add-in's answer as a value of the engine; typed, so that the text "007" stays text. An unknown error is #VALUE!. */
export function answerValue(result: FunctionResult): BaseValueObject {
  if (!result.ok) return ErrorValueObject.create(errors[String(result.code)] ?? ErrorType.VALUE);
  if (!Array.isArray(result.value)) return single(result.value);
  const rows = result.value.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || columns === 0) return ErrorValueObject.create(ErrorType.VALUE);
  if (rows.length === 1 && columns === 1) return single(rows[0]![0]);
  // Rows of unequal length are no matrix: Excel answers #VALUE!.
  if (rows.some((row) => row.length !== columns)) return ErrorValueObject.create(ErrorType.VALUE);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(single)),
    rowCount: rows.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function single(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return StringValueObject.create("");
  if (typeof value === "number") return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(typeof value === "string" ? value : JSON.stringify(value));
}
