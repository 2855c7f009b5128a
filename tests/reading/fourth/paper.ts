import type { Area, CellValue, SheetGrid } from "../../../src/reading/grid";

/** A sheet being typed: cells by row and column, both from zero, merged areas, hidden rows and formats. */
export class Paper {
  private readonly cells = new Map<number, Map<number, CellValue>>();
  private readonly formats = new Map<string, string>();
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  height = 0;
  width = 0;

  constructor(
    readonly name: string,
    readonly file: string | null = null,
  ) {}

  put(row: number, column: number, value: CellValue, format?: string): void {
    const line = this.cells.get(row) ?? new Map<number, CellValue>();
    line.set(column, value);
    this.cells.set(row, line);
    if (format !== undefined) this.formats.set(`${row},${column}`, format);
    this.height = Math.max(this.height, row + 1);
    this.width = Math.max(this.width, column + 1);
  }

  at(row: number, column: number): CellValue {
    return this.cells.get(row)?.get(column) ?? null;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.merges.push({ top, left, bottom, right });
  }

  /** The sheet with rows and columns changed over from the corner (0, 0). */
  turned(): Paper {
    const other = new Paper(this.name, this.file);
    for (const [row, line] of this.cells)
      for (const [column, value] of line) other.put(column, row, value, this.formats.get(`${row},${column}`));
    for (const area of this.merges) other.merge(area.left, area.top, area.right, area.bottom);
    return other;
  }

  /** As the reader takes it; `merges` false: the host could not tell the merged areas. */
  grid(knowsMerges = true): SheetGrid {
    const rows = Array.from({ length: this.height }, (_unused, row) => row);
    const columns = Array.from({ length: this.width }, (_unused, column) => column);
    return {
      file: this.file,
      name: this.name,
      hidden: false,
      top: 0,
      left: 0,
      values: rows.map((row) => columns.map((column) => this.at(row, column))),
      numberFormats: rows.map((row) => columns.map((column) => this.formats.get(`${row},${column}`) ?? "General")),
      merges: knowsMerges ? this.merges : null,
      hiddenRows: this.hiddenRows,
      struckThrough: null,
      date1904: false,
    };
  }
}
