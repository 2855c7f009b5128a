import type { ModelCell, SheetModel } from "../../../reports/sheetModel";
import { writableText } from "../../cells/writableText";
import { formatGrid } from "../formatGrid";
import { callBytes, sentBytes } from "../writeStep";
import type { WriteStep } from "../writeStep";

/** Most bytes of cell contents in one write: Excel cuts it further by itself. */
const bytesAWrite = 150_000;

/** Contents of the sheet in bands of whole rows. Number formats must stand before, links too. */
export function cellSteps(model: SheetModel): WriteStep[] {
  const formats = formatGrid(model);
  const rows = model.cells.map((row, r) => row.map((cell, c) => contents(cell, formats[r]?.[c] ?? "General")));
  const steps: WriteStep[] = [];
  let start = 0;
  let bytes = 0;
  const flush = (end: number): void => {
    if (end === start) return;
    const band = rows.slice(start, end);
    const top = start;
    steps.push({
      bytes: bytes + callBytes,
      run: (sheet) => void (sheet.getRangeByIndexes(top, 0, band.length, band[0]?.length ?? 0).formulas = band),
    });
    start = end;
    bytes = 0;
  };
  rows.forEach((row, index) => {
    const size = sentBytes(row);
    if (bytes + size > bytesAWrite) flush(index);
    bytes += size;
  });
  flush(rows.length);
  return steps;
}

/** `null` would mean «leave as it is»; a new sheet is empty, so both are the same. */
function contents(cell: ModelCell, numberFormat: string): string | number | boolean | null {
  if (cell === null || typeof cell === "number" || typeof cell === "boolean") return finite(cell);
  return typeof cell === "string" ? writableText(cell, numberFormat) : cell.formula;
}

function finite<T extends number | boolean | null>(cell: T): T {
  if (typeof cell === "number" && !Number.isFinite(cell)) throw new RangeError(`A cell cannot hold ${cell}`);
  return cell;
}
