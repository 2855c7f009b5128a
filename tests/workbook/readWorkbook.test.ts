import { readWorkbook } from "../../src/workbook/read/readWorkbook";
import { openBook } from "./openBook";
import type { TestBook } from "./openBook";

let book: TestBook;
afterEach(() => book.close());

describe("readWorkbook", () => {
  it("reads every sheet of the user's with its place, hidden ones too, in three requests", async () => {
    book = await openBook({
      "ОГЭ 2025": {
        cellData: {
          2: { 1: { v: "Школа", t: 1 }, 2: { v: 0.45, t: 2, s: "p" } },
          3: { 1: { v: "МБОУ СОШ № 1", t: 1 }, 2: { f: "=C3*2" } },
        },
      },
      Пустой: [],
      Скрытый: { hidden: 1, cellData: { 0: { 0: { v: 1, t: 2 } } } },
    });
    const { grids, requests, kept } = await readWorkbook({});
    expect(grids.map(({ name, hidden, top, left, values }) => ({ name, hidden, top, left, values }))).toEqual([
      {
        name: "ОГЭ 2025",
        hidden: false,
        top: 2,
        left: 1,
        values: [
          ["Школа", 0.45],
          ["МБОУ СОШ № 1", 0.9],
        ],
      },
      { name: "Скрытый", hidden: true, top: 0, left: 0, values: [[1]] },
    ]);
    expect([requests, kept.revision, [...kept.inputs]]).toEqual([3, null, []]);
    expect(book.model.core).toBeDefined();
  });

  it("tells merged headings, hidden rows, number formats and struck-through cells", async () => {
    book = await openBook({
      Сводка: {
        mergeData: [
          { startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 },
          { startRow: 1, startColumn: 0, endRow: 2, endColumn: 0 },
        ],
        rowData: { 3: { hd: 1 } },
        cellData: {
          0: { 0: { v: "Итоги", t: 1 } },
          1: { 0: { v: "Школа", t: 1 }, 1: { v: 0.5, t: 2, s: { n: { pattern: "0.0%" } } } },
          3: { 1: { v: 12, t: 2, s: { st: { s: 1 } } } },
        },
      },
    });
    const [grid] = (await readWorkbook({})).grids;
    expect(grid?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 0, bottom: 2, right: 0 },
    ]);
    expect([...(grid?.hiddenRows ?? [])]).toEqual([3]);
    expect([...(grid?.struckThrough ?? [])]).toEqual(["3,1"]);
    expect(grid?.numberFormats?.[1]).toEqual(["General", "0.0%"]);
  });

  it("pays little for a space in the last cell of the sheet", async () => {
    book = await openBook({
      База: {
        rowCount: 1048576,
        columnCount: 16384,
        cellData: { 0: { 0: { v: "Школа", t: 1 }, 1: { v: 5, t: 2 } }, 1048575: { 16383: { v: " ", t: 1 } } },
      },
    });
    const { grids, requests } = await readWorkbook({});
    expect(grids.map(({ top, left, values }) => ({ top, left, values }))).toEqual([{ top: 0, left: 0, values: [["Школа", 5]] }]);
    expect(requests).toBe(4);
  });

  it("gives tables that stand far apart as grids of one sheet", async () => {
    book = await openBook({
      База: {
        rowCount: 600000,
        columnCount: 20,
        cellData: { 0: { 0: { v: "Школа", t: 1 }, 19: { v: 1, t: 2 } }, 500000: { 0: { v: "Ещё", t: 1 } } },
      },
    });
    expect((await readWorkbook({})).grids.map(({ name, top }) => [name, top])).toEqual([
      ["База", 0],
      ["База", 500000],
    ]);
  });

  it("does not ask for more as sheets get more", async () => {
    const rows = Array.from({ length: 20 }, (_, row) => Array.from({ length: 10 }, (_, column) => row * column));
    book = await openBook(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`Лист ${index + 1}`, rows])));
    const { grids, requests } = await readWorkbook({});
    expect([grids.length, requests]).toEqual([60, 3]);
  });

  it("asks in halves when a reply would be larger than Excel gives", async () => {
    const text = "Муниципальное бюджетное общеобразовательное учреждение ".repeat(4);
    book = await openBook({ База: Array.from({ length: 400 }, () => [text, 1]), Мало: [[1]] }, { requestBytes: 60_000 });
    const { grids } = await readWorkbook({});
    expect(grids.map(({ values }) => values.length)).toEqual([400, 1]);
    expect(grids[0]?.values.every(([value]) => value === text.trimEnd() || value === text)).toBe(true);
  });

  it("knows a workbook that counts dates from 1904 by what it shows", async () => {
    book = await openBook({ Приказы: { cellData: { 0: { 0: { v: 45000, t: 2, s: { n: { pattern: "dd.mm.yyyy" } } } } } } });
    const { grids, requests } = await readWorkbook({});
    expect([grids[0]?.date1904, requests]).toEqual([false, 4]);
  });

  it("waits while a cell is edited, says so, and goes on by itself", async () => {
    book = await openBook({ База: [["Школа"]] });
    book.knobs.editMode = true;
    const told: boolean[] = [];
    const onWaiting = (waiting: boolean): void => {
      told.push(waiting);
      book.knobs.editMode = false;
    };
    const { grids } = await readWorkbook({ onWaiting });
    expect([grids.length, told]).toEqual([1, [true, false]]);
  });

  it("tries again when Excel is busy", async () => {
    book = await openBook({ База: [["Школа"]] });
    book.knobs.throttle = true;
    setTimeout(() => (book.knobs.throttle = false), 300);
    expect((await readWorkbook({})).grids).toHaveLength(1);
  });

  it("stops when it is cancelled and when the session is lost", async () => {
    book = await openBook({ База: [["Школа"]] });
    await expect(readWorkbook({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "cancelled" });
    book.knobs.sessionLost = true;
    await expect(readWorkbook({})).rejects.toMatchObject({ code: "sessionLost" });
  });
});
