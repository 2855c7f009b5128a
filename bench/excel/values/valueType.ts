import { CellValueType } from "@univerjs/core";
import type { CellView } from "../../model/cellReader";
import { isCellError } from "./cellErrors";

/** `Excel.RangeValueType` of a cell. */
export type RangeValueType = "Empty" | "Double" | "Boolean" | "Error" | "String";

export function valueType(cell: CellView | null): RangeValueType {
  const value = cell?.v;
  if (value === null || value === undefined) return cell?.p ? "String" : "Empty";
  if (cell?.t === CellValueType.BOOLEAN || typeof value === "boolean") return "Boolean";
  if (cell?.t === CellValueType.NUMBER || typeof value === "number") return "Double";
  return cell?.t !== CellValueType.FORCE_STRING && isCellError(value) ? "Error" : "String";
}
