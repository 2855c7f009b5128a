import { area as areaOf, cellsOf } from "../../model/address/area";
import { formatAddress } from "../../model/address/formatAddress";
import { quoteSheetName } from "../../model/address/quoteSheetName";
import type { ClassTable } from "../../protocol/objectModel";
import type { AreasState, RangeState } from "../excelContext";
import { invalidArgument, rangeExceedsLimit } from "../excelErrors";
import { rangeFillTable } from "../format/rangeFill";
import { rangeFontTable } from "../format/rangeFont";
import { rangeFormatTable } from "../format/rangeFormat";
import { readHyperlink } from "./hyperlink";

type Wanted = Readonly<Record<string, unknown>>;
type Answer = Record<string, unknown>;

/** The members a caller asked for with `true`, by their own names in camel case, as the client hands them on. */
function selected(wanted: unknown, readers: Readonly<Record<string, () => unknown>>, path: string): Answer {
  const answer: Answer = {};
  for (const [name, asked] of Object.entries((wanted ?? {}) as Wanted)) {
    if (asked === false || asked === undefined || asked === null) continue;
    const read = readers[name.toLowerCase()];
    if (!read) throw invalidArgument(`The bench does not answer ${path}.${name} of cells.`);
    answer[name] = read();
  }
  return answer;
}

function fromTable<T>(table: ClassTable<T>, state: T): Record<string, () => unknown> {
  return Object.fromEntries(Object.entries(table.properties ?? {}).map(([name, rule]) => [name.toLowerCase(), () => rule.get?.(state)]));
}

function formatAnswer(cell: AreasState, wanted: unknown): Answer {
  return selected(
    wanted,
    {
      ...fromTable(rangeFormatTable, cell),
      font: () => selected((wanted as Wanted).font, fromTable(rangeFontTable, cell), "format.font"),
      fill: () => selected((wanted as Wanted).fill, fromTable(rangeFillTable, cell), "format.fill"),
    },
    "format",
  );
}

function addressOf({ context, sheetId, area }: RangeState): string {
  return `${quoteSheetName(context.model.sheets.name(sheetId))}!${formatAddress(area)}`;
}

function cellAnswer(range: RangeState, row: number, column: number, wanted: Wanted): Answer {
  const one = { ...range, area: areaOf(row, column, row, column) };
  const areas = { context: range.context, sheetId: range.sheetId, areas: [one.area] };
  const address = () => addressOf(one);
  return selected(
    wanted,
    { address, addresslocal: address, hyperlink: () => readHyperlink(one), format: () => formatAnswer(areas, wanted.format) },
    "cell",
  );
}

function rowOrColumnAnswer(
  range: RangeState,
  hidden: () => boolean,
  hiddenName: string,
  index: () => number,
  indexName: string,
  wanted: Wanted,
): Answer {
  const areas = { context: range.context, sheetId: range.sheetId, areas: [range.area] };
  const address = () => addressOf(range);
  return selected(
    wanted,
    { address, addresslocal: address, [hiddenName]: hidden, [indexName]: index, format: () => formatAnswer(areas, wanted.format) },
    "row or column",
  );
}

function within(range: RangeState): RangeState {
  if (cellsOf(range.area) > range.context.knobs.cells) throw rangeExceedsLimit();
  return range;
}

/** Properties of many cells in one call: Range.getCellProperties and its like. */
export const rangeCellProperties: NonNullable<ClassTable<RangeState>["methods"]> = {
  GetCellProperties: {
    since: "ExcelApi 1.9",
    call: (range, wanted) => {
      const { startRow, startColumn, endRow, endColumn } = within(range).area;
      const rows: Answer[][] = [];
      for (let row = startRow; row <= endRow; row++) {
        const cells: Answer[] = [];
        for (let column = startColumn; column <= endColumn; column++) cells.push(cellAnswer(range, row, column, (wanted ?? {}) as Wanted));
        rows.push(cells);
      }
      return rows;
    },
  },
  GetRowProperties: {
    since: "ExcelApi 1.9",
    call: (range, wanted) => {
      const { measures } = range.context.model;
      return indexes(range.area.startRow, range.area.endRow).map((row) =>
        rowOrColumnAnswer(
          { ...range, area: { ...range.area, startRow: row, endRow: row } },
          () => measures.isRowHidden(range.sheetId, row),
          "rowhidden",
          () => row,
          "rowindex",
          (wanted ?? {}) as Wanted,
        ),
      );
    },
  },
  GetColumnProperties: {
    since: "ExcelApi 1.9",
    call: (range, wanted) => {
      const { measures } = range.context.model;
      return indexes(range.area.startColumn, range.area.endColumn).map((column) =>
        rowOrColumnAnswer(
          { ...range, area: { ...range.area, startColumn: column, endColumn: column } },
          () => measures.isColumnHidden(range.sheetId, column),
          "columnhidden",
          () => column,
          "columnindex",
          (wanted ?? {}) as Wanted,
        ),
      );
    },
  },
};

function indexes(start: number, end: number): number[] {
  return Array.from({ length: end - start + 1 }, (_, i) => start + i);
}
