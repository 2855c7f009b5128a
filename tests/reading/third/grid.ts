/** What a cell of a generated sheet may hold. */
export type Cell = string | number | null;

/** One sheet as it was typed: cells from A1, merged areas and hidden lines (all indices from 0). */
export interface TypedSheet {
  name: string;
  cells: Cell[][];
  merges: { top: number; left: number; bottom: number; right: number }[];
  hiddenRows: number[];
  hiddenColumns: number[];
}

/** A sheet being typed: the pen stands at a row, tables are put row by row. */
export class Grid {
  readonly sheet: TypedSheet;

  constructor(name: string) {
    this.sheet = { name, cells: [], merges: [], hiddenRows: [], hiddenColumns: [] };
  }

  /** The first row below everything typed so far. */
  get end(): number {
    return this.sheet.cells.length;
  }

  put(row: number, column: number, value: Cell): void {
    while (this.sheet.cells.length <= row) this.sheet.cells.push([]);
    const line = this.sheet.cells[row] as Cell[];
    while (line.length <= column) line.push(null);
    line[column] = value;
  }

  /** Types a row from `column` on; returns its index. */
  row(values: readonly Cell[], column = 0, at = this.end): number {
    values.forEach((value, offset) => this.put(at, column + offset, value));
    if (values.length === 0) this.put(at, column, null);
    return at;
  }

  blank(rows = 1): void {
    for (let count = 0; count < rows; count++) this.put(this.end, 0, null);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom < top || right < left) throw new RangeError(`merge of ${top},${left}:${bottom},${right}`);
    if (bottom > top || right > left) this.sheet.merges.push({ top, left, bottom, right });
  }

  /** A title over `width` columns, merged as people merge titles. */
  title(text: string, width: number, column = 0): void {
    const at = this.row([text], column);
    this.merge(at, column, at, column + width - 1);
  }

  /**
   * A heading of several rows given as paths: equal neighbours of one level are merged across, a short path is merged down.
   *
   * @example
   * grid.heading([["ОО"], ["Отметки", "2"], ["Отметки", "3"]]); // «ОО» over two rows, «Отметки» over two columns
   */
  heading(paths: readonly (readonly string[])[], column = 0, merged = true): void {
    const depth = Math.max(...paths.map((path) => path.length));
    const top = this.end;
    for (let level = 0; level < depth; level++) this.put(top + level, column, null);
    paths.forEach((path, at) => {
      path.forEach((text, level) => {
        const before = paths[at - 1];
        const same =
          level < path.length - 1 &&
          before?.length === path.length &&
          path.slice(0, level + 1).every((part, index) => part === before[index]);
        if (same) return;
        this.put(top + level, column + at, text);
        let last = at;
        if (level < path.length - 1) {
          while (
            paths[last + 1]?.length === path.length &&
            path.slice(0, level + 1).every((part, index) => part === paths[last + 1]?.[index])
          )
            last++;
        }
        const bottom = level === path.length - 1 ? top + depth - 1 : top + level;
        if (merged) this.merge(top + level, column + at, bottom, column + last);
      });
    });
  }
}
