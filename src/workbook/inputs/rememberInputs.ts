import type { InputRange, ModelCell, SheetModel } from "../../reports/sheetModel";
import type { InputMemory } from "./inputMemory";

/** What to remember of the input ranges of a sheet, see `InputMemory`. */
export function rememberInputs(model: SheetModel): InputMemory[] {
  return model.inputs.map((input) => {
    const anchorColumn = input.anchor ?? findAnchorColumn(model, input);
    return {
      name: input.name,
      row: input.range.row,
      column: input.range.column,
      rowKeys: input.rowKeys,
      columnKeys: input.columnKeys,
      anchorColumn,
      anchors: anchorColumn === null ? [] : columnTexts(model, input, anchorColumn),
      ...(input.open === true ? { open: true } : {}),
      headings: input.columnKeys.map((_, index) => headingAbove(model, input, input.range.column + index)),
    };
  });
}

/** The leftmost column outside every input range whose texts are all there and all different over the rows of the range. */
function findAnchorColumn(model: SheetModel, input: InputRange): number | null {
  const width = model.cells[0]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    if (
      model.inputs.some(({ range }) => column >= range.column && column < range.column + range.columns && overlapsRows(range, input.range))
    )
      continue;
    const texts = columnTexts(model, input, column);
    if (texts.every((text) => text !== "") && new Set(texts).size === texts.length) return column;
  }
  return null;
}

function overlapsRows(one: InputRange["range"], other: InputRange["range"]): boolean {
  return one.row < other.row + other.rows && other.row < one.row + one.rows;
}

function columnTexts(model: SheetModel, { range }: InputRange, column: number): string[] {
  return model.cells.slice(range.row, range.row + range.rows).map((row) => cellText(row[column]));
}

/** The nearest text above the range in a column. */
function headingAbove(model: SheetModel, { range }: InputRange, column: number): string {
  for (let row = range.row - 1; row >= 0; row--) {
    const text = cellText(model.cells[row]?.[column]);
    if (text !== "") return text;
  }
  return "";
}

function cellText(cell: ModelCell | undefined): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
}
