import type { Area, CellValue, SheetGrid } from "../../src/reading/grid";

/** "B3:D3" → zero-based area. */
function areaOf(address: string): Area {
  const [first = "A1", last = first] = address.split(":");
  const corner = (text: string): { row: number; column: number } => {
    const match = /^([A-Z]+)(\d+)$/.exec(text);
    if (match?.[1] === undefined) throw new RangeError(`Not an address: ${text}`);
    return { row: Number(match[2]) - 1, column: [...match[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
  };
  const [a, b] = [corner(first), corner(last)];
  return { top: a.row, left: a.column, bottom: b.row, right: b.column };
}

/** A sheet written down as rows from A1; `merges` as addresses, "" is a blank cell. */
export function gridOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  options: {
    merges?: readonly string[];
    file?: string;
    formats?: Readonly<Record<string, string>>;
    struck?: readonly string[];
    hiddenRows?: readonly number[];
  } = {},
): SheetGrid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) =>
    Array.from({ length: width }, (_, c): CellValue => (row[c] === "" || row[c] === undefined ? null : row[c])),
  );
  const formats = options.formats;
  const format = (r: number, c: number): string => {
    for (const [address, code] of Object.entries(formats ?? {})) {
      const { top, left, bottom, right } = areaOf(address);
      if (r >= top && r <= bottom && c >= left && c <= right) return code;
    }
    return "General";
  };
  return {
    file: options.file ?? null,
    name,
    hidden: false,
    top: 0,
    left: 0,
    values,
    numberFormats: formats === undefined ? null : values.map((row, r) => row.map((_, c) => format(r, c))),
    merges: options.merges === undefined ? null : options.merges.map(areaOf),
    hiddenRows: options.hiddenRows === undefined ? null : new Set(options.hiddenRows.map((row) => row - 1)),
    struckThrough:
      options.struck === undefined
        ? null
        : new Set(
            options.struck.map((address) => {
              const { top, left } = areaOf(address);
              return `${top},${left}`;
            }),
          ),
    date1904: false,
  };
}
