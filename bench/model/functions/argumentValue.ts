import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";

/**
 * An argument as the add-in gets it: null for an empty cell or an omitted argument, rows of values where functions.json says
 * "matrix", else one value (a range of one cell is that cell).
 */
export function argumentValue(value: BaseValueObject, matrix: boolean): unknown {
  if (value.isArray()) {
    // Cell by cell: `toValue` gives 0 for an empty cell that has a look.
    const rows = (value as ArrayValueObject).getArrayValue();
    const plain = rows.map((row) => row.map((cell) => (!cell || cell.isNull() ? null : cell.getValue())));
    if (matrix) return plain;
    return plain.length === 1 && plain[0]?.length === 1 ? plain[0][0] : plain;
  }
  const single = value.isNull() ? null : value.getValue();
  return matrix ? [[single]] : single;
}
