import type { CellSource } from "../../domain/assessment/cellSource";
import type { Cell } from "../cells/cell";
import { rangeAddress } from "../cells/rangeAddress";

/** Which sheet is being read. */
export interface SheetScope {
  readonly file: string | null;
  readonly sheet: string;
  readonly date1904: boolean;
}

/** The source of one or several cells of a sheet. */
export function sourceOf(scope: SheetScope, cells: readonly Pick<Cell, "row" | "column">[]): CellSource {
  return { file: scope.file, sheet: scope.sheet, address: rangeAddress(cells) };
}
