import type { HostModel, ClassTable, HostObject } from "../../../bench/protocol/objectModel";
import { HostError } from "../../../bench/protocol/hostError";
import { hostObject } from "../../../bench/protocol/hostObject";
import type { ObjectModelContext } from "../../../bench/host/webHost";

/** A workbook of a few sheets and of single-cell or rectangular ranges "A1:C9": just enough for the client to talk about. */
export class ToyWorkbook implements HostModel {
  readonly sheets: ToySheet[] = [];
  /** Ids of the sheets whose changes the add-in listens to. */
  readonly watched = new Set<string>();
  emit: ObjectModelContext["emit"] = () => undefined;
  private lastId = 0;

  constructor(...names: string[]) {
    for (const name of names) this.add(name);
  }

  add(name: string): ToySheet {
    const sheet = { book: this, id: `sheet-${++this.lastId}`, name, cells: new Map<string, unknown>() };
    this.sheets.push(sheet);
    return sheet;
  }

  find(key: unknown): ToySheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key || sheet.name === key);
  }

  flush(): void {
    // Every write is done at once.
  }

  settle(): null {
    return null;
  }

  root(context: ObjectModelContext): HostObject {
    this.emit = context.emit;
    return hostObject(workbook, this, "workbook");
  }
}

interface ToySheet {
  readonly book: ToyWorkbook;
  readonly id: string;
  name: string;
  readonly cells: Map<string, unknown>;
}

interface ToyRange {
  readonly sheet: ToySheet;
  readonly address: string;
  /** Zero-based, inclusive. */
  readonly area: readonly [top: number, left: number, bottom: number, right: number];
}

/** Event type 10 of the client: cells of a sheet changed. */
const sheetChanged = 10;

const range: ClassTable<ToyRange> = {
  name: "Range",
  properties: {
    Address: { get: ({ sheet, address }) => `${sheet.name}!${address}` },
    Values: { get: readValues, set: writeValues },
  },
  methods: {
    Clear: {
      call: (target) =>
        writeValues(
          target,
          readValues(target).map((row) => row.map(() => "")),
        ),
    },
    GetDependents: { since: "ExcelApi 1.15", call: () => null },
  },
};

const worksheet: ClassTable<ToySheet> = {
  name: "Worksheet",
  properties: {
    Id: { get: (sheet) => sheet.id },
    Name: { get: (sheet) => sheet.name, set: (sheet, name) => (sheet.name = String(name)) },
  },
  methods: {
    GetRange: { call: (sheet, address) => toRange(sheet, String(address)) },
    Delete: {
      call: ({ book, id }) =>
        book.sheets.splice(
          book.sheets.findIndex((sheet) => sheet.id === id),
          1,
        ) && undefined,
    },
    _RegisterDataChangedEvent: { call: ({ book, id }) => book.watched.add(id) && undefined },
    _UnregisterDataChangedEvent: { call: ({ book, id }) => book.watched.delete(id) && undefined },
  },
};

const worksheets: ClassTable<ToyWorkbook> = {
  name: "WorksheetCollection",
  items: (book) => book.sheets.map(toSheet),
  indexer: (book, key) => found(book.find(key)),
  methods: {
    Add: { call: (book, name) => toSheet(book.add(String(name))) },
    GetActiveWorksheet: { call: (book) => found(book.sheets[0]) },
    GetItemOrNullObject: { call: (book, key) => found(book.find(key)) },
  },
};

const workbook: ClassTable<ToyWorkbook> = {
  name: "Workbook",
  navigation: { Worksheets: { get: (book) => hostObject(worksheets, book, "worksheets") } },
};

function toSheet(sheet: ToySheet): HostObject {
  return hostObject(worksheet, sheet, sheet.id);
}

function found(sheet: ToySheet | undefined): HostObject | null {
  return sheet ? toSheet(sheet) : null;
}

function toRange(sheet: ToySheet, address: string): HostObject {
  const match = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(address);
  if (!match) throw new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
  const [, left = "", top = "", right = left, bottom = top] = match;
  const column = (letter: string): number => letter.charCodeAt(0) - 65;
  return hostObject<ToyRange>(
    range,
    { sheet, address, area: [Number(top) - 1, column(left), Number(bottom) - 1, column(right)] },
    `${sheet.id}!${address}`,
  );
}

function readValues({ sheet, area: [top, left, bottom, right] }: ToyRange): unknown[][] {
  const row = (r: number): unknown[] => Array.from({ length: right - left + 1 }, (_, c) => sheet.cells.get(`${r},${left + c}`) ?? "");
  return Array.from({ length: bottom - top + 1 }, (_, r) => row(top + r));
}

function writeValues({ sheet, address, area: [top, left, bottom, right] }: ToyRange, values: unknown): void {
  const rows = values as unknown[][];
  if (rows.length !== bottom - top + 1 || rows[0]?.length !== right - left + 1) {
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  rows.forEach((row, r) => row.forEach((value, c) => sheet.cells.set(`${top + r},${left + c}`, value)));
  if (!sheet.book.watched.has(sheet.id)) return;
  const message = {
    address,
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: "ThisLocalAddin",
    worksheetId: sheet.id,
    details: null,
  };
  sheet.book.emit({ type: sheetChanged, target: sheet.id, message });
}
