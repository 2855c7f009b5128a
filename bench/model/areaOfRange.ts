import type { IRange } from "@univerjs/core";
import { RANGE_TYPE } from "@univerjs/core";
import type { Area } from "./address/area";
import { MAX_COLUMNS, MAX_ROWS } from "./address/limits";

/** Univer's range as an area: whole rows and columns, which end with Univer's grid, end with Excel's sheet. */
export function areaOfRange({ startRow, startColumn, endRow, endColumn, rangeType }: IRange): Area {
  const columns = rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL;
  const rows = rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL;
  return {
    startRow: columns ? 0 : startRow,
    endRow: columns ? MAX_ROWS - 1 : endRow,
    startColumn: rows ? 0 : startColumn,
    endColumn: rows ? MAX_COLUMNS - 1 : endColumn,
  };
}
