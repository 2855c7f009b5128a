import type { SheetModel } from "../../src/reports/sheetModel";
import { listGenerations } from "../../src/workbook/generations/listGenerations";
import { removeGenerated } from "../../src/workbook/generations/removeGenerated";
import { restorePrevious } from "../../src/workbook/generations/restorePrevious";
import { readWorkbook } from "../../src/workbook/read/readWorkbook";
import { writeSheets } from "../../src/workbook/write/writeSheets";
import type { Written } from "../../src/workbook/write/writeSheets";
import { openBook } from "./openBook";
import type { TestBook } from "./openBook";
import { sheetModel } from "./sheetModel";

let book: TestBook;
afterEach(() => book.close());

const style = { size: 9, bold: true, fill: "#DCE8F0", borderAround: { style: "Continuous", weight: "Thin", color: "#C3CCD3" } } as const;
const line = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

/** Two sheets that use everything a model can say. */
function models(share = 34.8): SheetModel[] {
  return [
    sheetModel(
      "rating",
      "Рейтинг",
      [
        ["Школа", "Доля", "Ячейка"],
        ["=СОШ № 1", share, "C7"],
        ["007", 12, "C8"],
        ["- нет", null, "C9"],
      ],
      {
        numberFormats: [
          { range: line(1, 1, 3), format: "0.0" },
          { range: line(1, 2, 3), format: "@" },
        ],
        styles: [{ range: line(0, 0, 1, 3), style }],
        signFills: [{ range: line(1, 0, 3), beginsWith: "■", fill: "#F2CDBD" }],
        columnWidths: [27, 8, 8],
        rowHeights: [{ row: 0, rows: 1, height: 30 }],
        freeze: { rows: 1, columns: 1 },
        links: [
          { row: 1, column: 2, target: { sheet: "ОГЭ", address: "C7" }, tip: "Исходная ячейка" },
          { row: 2, column: 2, target: { key: "parameters", address: "B2" }, tip: "Порог" },
        ],
        charts: [
          {
            type: "BarStacked",
            title: "Доля",
            alternativeText: "Доля низких результатов",
            categories: line(1, 0, 3),
            series: [
              { name: "Доля", values: line(1, 1, 3), fill: "#7099B7" },
              { name: "Место", values: line(1, 1, 3), fill: "none" },
            ],
            anchor: line(6, 0, 8, 3),
            valueAxis: { minimum: 0, maximum: 100, majorUnit: 50, title: "%" },
            categoriesReversed: true,
            legend: false,
          },
        ],
        names: [{ name: "Опора_доли", range: line(1, 1, 3) }],
        print: {
          orientation: "Landscape",
          titleRows: { first: 0, last: 0 },
          columns: 3,
          onePage: false,
          footer: { left: "Поддержка", centre: "&A", right: "Страница &P из &N" },
        },
        tabColor: "#1B4F72",
        merges: [{ ...line(4, 0, 1, 3), across: true }],
      },
    ),
    sheetModel(
      "parameters",
      "Параметры",
      [
        ["Параметр", "Значение"],
        ["Порог, %", 30],
      ],
      {
        inputs: [
          {
            name: "parameters",
            range: line(1, 1),
            rowKeys: ["threshold"],
            columnKeys: ["value"],
            validation: { type: "number", min: 1, max: 100 },
          },
        ],
        autoFilter: line(0, 0, 2, 2),
      },
    ),
  ];
}

let minute = 0;
const write = (given = models(), options: Partial<Parameters<typeof writeSheets>[1]> = {}): Promise<Written> =>
  writeSheets(given, {
    now: new Date(Date.UTC(2026, 2, 1, 10, minute++)),
    revision: { number: 1, fingerprint: "a" },
    sources: "a",
    ...options,
  });

const source = {
  ОГЭ: [
    ["Школа", "Участников"],
    ["СОШ № 1", 23],
  ],
};

describe("writeSheets", () => {
  it("writes what the models say, in a number of requests that does not grow with the sheets", async () => {
    book = await openBook(source);
    const written = await write();
    expect(written).toEqual({
      sheets: [
        { key: "rating", name: "Рейтинг" },
        { key: "parameters", name: "Параметры" },
      ],
      requests: 5,
    });
    expect(book.tabs()).toEqual(["ОГЭ", "Рейтинг", "Параметры"]);
    expect([0, 1, 2, 3].map((row) => [0, 1, 2].map((column) => book.cell("Рейтинг", row, column)))).toEqual([
      ["Школа", "Доля", "Ячейка"],
      ["=СОШ № 1", 34.8, "C7"],
      ["007", 12, "C8"],
      ["- нет", null, "C9"],
    ]);
  });

  it("sets looks, links, rules, charts, names, print layout", async () => {
    book = await openBook(source);
    await write();
    const { side, snapshot } = book.model.save();
    expect(snapshot.sheets[book.id("Рейтинг")]?.mergeData).toMatchObject([{ startRow: 4, endRow: 4, startColumn: 0, endColumn: 2 }]);
    const rating = side.sheets[book.id("Рейтинг")];
    const parameters = side.sheets[book.id("Параметры")];
    expect(rating?.hyperlinks.map(({ documentReference, screenTip }) => [documentReference, screenTip])).toEqual([
      ["'ОГЭ'!C7", "Исходная ячейка"],
      ["'Параметры'!B2", "Порог"],
    ]);
    expect(rating?.conditionalFormats).toHaveLength(1);
    expect(rating?.charts.map(({ type, title, name, series }) => [type, title, name, series.length])).toEqual([
      ["BarStacked", "Доля", "Доля", 2],
    ]);
    expect(rating?.pageLayout).toMatchObject({ orientation: "Landscape", zoom: { horizontalFitToPages: 1 } });
    expect(rating?.pageLayout.headersFooters).toMatchObject({ rightFooter: "&8Страница &P из &N" });
    expect(parameters?.validations).toHaveLength(1);
    expect(parameters?.autoFilter).toMatchObject({ startRow: 0, endRow: 1 });
    expect(book.model.names.all().map(({ name, reference }) => [name, reference])).toEqual([
      ["Опора_доли", expect.stringContaining("$B$2:$B$4")],
    ]);
  });

  it("replaces its sheets where they stand, keeps one generation back and what people typed", async () => {
    book = await openBook({ ...source, Хвост: [["моё"]] });
    await write();
    await write(models(12.5));
    await write(models(8));
    expect(book.tabs().filter((tab) => !tab.includes("VeryHidden"))).toEqual(["ОГЭ", "Хвост", "Рейтинг", "Параметры"]);
    expect(book.tabs().filter((tab) => tab.includes("VeryHidden"))).toHaveLength(2);
    expect(book.cell("Рейтинг", 1, 1)).toBe(8);
    const { grids, kept, generations } = await readWorkbook({});
    expect(grids.map(({ name }) => name)).toEqual(["ОГЭ", "Хвост"]);
    expect(generations.current).toEqual(["Рейтинг", "Параметры"]);
    expect(kept.inputs.get("parameters")?.get("threshold")?.get("value")).toBe(30);
    expect(kept.revision).toEqual({ number: 1, fingerprint: "a" });
  });

  it("takes its sheets away and brings the run before back; after the first run the book is as it was", async () => {
    book = await openBook(source);
    const before = book.content();
    await write();
    await write(models(12.5));
    expect(await restorePrevious()).toMatchObject({ removed: ["Рейтинг", "Параметры"], restored: ["Рейтинг", "Параметры"] });
    expect([book.tabs(), book.cell("Рейтинг", 1, 1)]).toEqual([["ОГЭ", "Рейтинг", "Параметры"], 34.8]);
    expect(book.model.names.all().map(({ name }) => name)).toEqual(["Опора_доли"]);
    expect(await restorePrevious()).toMatchObject({ removed: ["Рейтинг", "Параметры"], restored: [] });
    expect(book.content()).toEqual(before);
  });

  it("takes everything away that any run made: the book is as it was before the first one", async () => {
    book = await openBook(source);
    const before = book.content();
    await write();
    await write(models(12.5));
    await write(models(8).slice(1), { chosenOnly: true });
    expect(await removeGenerated()).toMatchObject({ removed: ["Рейтинг", "Параметры"] });
    expect(book.content()).toEqual(before);
    expect(await removeGenerated()).toMatchObject({ removed: [] });
  });

  it("writes chosen sheets only: the others stay, and the step back brings the replaced ones alone", async () => {
    book = await openBook(source);
    await write();
    await write(models(12.5));
    await write([{ ...(models(8)[0] as SheetModel), links: [] }], { chosenOnly: true });
    expect(book.tabs().filter((tab) => !tab.includes("VeryHidden"))).toEqual(["ОГЭ", "Рейтинг", "Параметры"]);
    expect(book.cell("Рейтинг", 1, 1)).toBe(8);
    expect(await restorePrevious()).toMatchObject({ removed: ["Рейтинг"], restored: ["Рейтинг"] });
    expect(book.cell("Рейтинг", 1, 1)).toBe(12.5);
    // The version before the last whole run is still there, the next step back.
    expect(await restorePrevious()).toMatchObject({ removed: ["Рейтинг", "Параметры"], restored: ["Рейтинг", "Параметры"] });
    expect(book.cell("Рейтинг", 1, 1)).toBe(34.8);
    expect(book.tabs()).toEqual(["ОГЭ", "Рейтинг", "Параметры"]);
  });

  it("after two runs of chosen sheets the step back undoes the second alone, the next one the last whole run", async () => {
    book = await openBook(source);
    const chosen = (index: number, share: number): Promise<Written> =>
      write([{ ...(models(share)[index] as SheetModel), links: [], names: [] }], { chosenOnly: true });
    await write();
    await write(models(12.5));
    await chosen(0, 8);
    await chosen(1, 7);
    await chosen(0, 6);
    expect((await listGenerations()).undo).toEqual({ gone: ["Рейтинг"], back: ["Рейтинг"] });
    expect(await restorePrevious()).toMatchObject({ removed: ["Рейтинг"], restored: ["Рейтинг"] });
    expect(book.cell("Рейтинг", 1, 1)).toBe(8);
    expect((await listGenerations()).undo).toEqual({ gone: ["Рейтинг", "Параметры"], back: ["Рейтинг", "Параметры"] });
    expect(await restorePrevious()).toMatchObject({ removed: ["Рейтинг", "Параметры"], restored: ["Рейтинг", "Параметры"] });
    expect(book.cell("Рейтинг", 1, 1)).toBe(34.8);
    expect(book.tabs()).toEqual(["ОГЭ", "Рейтинг", "Параметры"]);
  });

  it("keeps the column width that a person drew, until the design of that column changes", async () => {
    book = await openBook(source);
    await write();
    const width = (sheet: string, column: number): number => Math.round(book.model.measures.columnWidth(book.id(sheet), column));
    const designed = [width("Рейтинг", 0), width("Рейтинг", 1)];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Рейтинг").getRange("A:A").format.columnWidth = 300;
      await context.sync();
    });
    await write();
    await write();
    expect([width("Рейтинг", 0), width("Рейтинг", 1)]).toEqual([400, designed[1]]);
    const [rating, parameters] = models() as [SheetModel, SheetModel];
    await write([{ ...rating, columnWidths: [28, 8, 8] }, parameters]);
    expect(width("Рейтинг", 0)).toBe(201);
  });

  it("takes over sheets of an older version: without remembered widths, and of a kind that is made no more", async () => {
    book = await openBook(source);
    const before = book.content();
    await write();
    const properties = (sheet: string): Record<string, string> => book.model.side.sheet(book.id(sheet)).customProperties;
    for (const [sheet, changes] of [
      ["Параметры", { widths: undefined }],
      ["Рейтинг", { widths: undefined, key: "oldRating", name: "Рейтинг" }],
    ] as const) {
      const mark = JSON.parse(properties(sheet).opora ?? "") as object;
      properties(sheet).opora = JSON.stringify({ ...mark, ...changes });
    }
    await write(models(12.5));
    expect(book.tabs().filter((tab) => !tab.includes("VeryHidden"))).toEqual(["ОГЭ", "Параметры", "Рейтинг"]);
    expect((await readWorkbook({})).kept.inputs.get("parameters")?.get("threshold")?.get("value")).toBe(30);
    expect(book.cell("Рейтинг", 1, 1)).toBe(12.5);
    await removeGenerated();
    expect(book.content()).toEqual(before);
  });

  it("leaves a sheet of a later version alone and takes another name", async () => {
    book = await openBook(source);
    await write();
    const properties = book.model.side.sheet(book.id("Рейтинг")).customProperties;
    properties.opora = JSON.stringify({ ...(JSON.parse(properties.opora ?? "") as object), format: 99 });
    await write(models(8).map((model) => ({ ...model, names: [] })));
    expect(book.tabs().filter((tab) => !tab.includes("VeryHidden"))).toEqual(["ОГЭ", "Рейтинг", "Параметры", "Рейтинг (2)"]);
    expect([book.cell("Рейтинг", 1, 1), book.cell("Рейтинг (2)", 1, 1)]).toEqual([34.8, 8]);
  });

  it("prints a page a school where a model says so: merged cells, a scale, breaks before rows", async () => {
    book = await openBook(source);
    const print = { orientation: "Portrait", titleRows: null, columns: 2, onePage: false, scale: 95, pageBreaks: [2, 4] } as const;
    await write([
      sheetModel(
        "passport",
        "Паспорт школы",
        [
          ["а", 1],
          ["б", 2],
          ["в", 3],
          ["г", 4],
          ["д", 5],
        ],
        { print, merges: [{ ...line(0, 0, 1, 2), across: false }] },
      ),
    ]);
    const { snapshot, side } = book.model.save();
    const id = book.id("Паспорт школы");
    expect(snapshot.sheets[id]?.mergeData).toMatchObject([{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 1 }]);
    expect(side.sheets[id]?.pageLayout).toMatchObject({ zoom: { scale: 95 }, rowBreaks: [2, 4] });
  });

  it("leaves a user's own sheet of that name alone", async () => {
    book = await openBook({ Рейтинг: [["мой рейтинг"]] });
    const { sheets } = await write();
    expect(sheets.map(({ name }) => name)).toEqual(["Рейтинг (2)", "Параметры"]);
    expect(book.cell("Рейтинг", 0, 0)).toBe("мой рейтинг");
    await write();
    expect(book.tabs().filter((tab) => !tab.includes("VeryHidden"))).toEqual(["Рейтинг", "Рейтинг (2)", "Параметры"]);
  });

  it("leaves the book as it was when any request fails, and the next run goes well", async () => {
    book = await openBook(source);
    await write();
    const before = book.content();
    for (let request = 1; request <= 5; request++) {
      book.knobs.failRequest = request;
      await expect(write(models(1))).rejects.toMatchObject({ name: "WorkbookError" });
      expect(book.content()).toEqual(before);
    }
    book.knobs.failRequest = null;
    await write(models(2));
    expect(book.cell("Рейтинг", 1, 1)).toBe(2);
  });

  it("puts right on the next run what an ended session left behind", async () => {
    book = await openBook(source);
    await write();
    let requests = 0;
    const lose = (): void => void (requests++ === 0 && (book.knobs.sessionLost = true));
    await expect(write(models(1), { onProgress: lose })).rejects.toMatchObject({
      code: "sessionLost",
      params: { notCleanedUp: "sessionLost" },
    });
    book.knobs.sessionLost = false;
    expect(book.tabs().some((tab) => tab.startsWith("~opora"))).toBe(true);
    await write(models(2));
    expect(book.tabs().filter((tab) => !tab.includes("VeryHidden"))).toEqual(["ОГЭ", "Рейтинг", "Параметры"]);
    expect(book.tabs()).toHaveLength(5);
  });

  it("leaves the book as it was when it is cancelled", async () => {
    book = await openBook(source);
    const before = book.content();
    const controller = new AbortController();
    await expect(write(models(), { signal: controller.signal, onProgress: () => controller.abort() })).rejects.toMatchObject({
      code: "cancelled",
    });
    expect(book.content()).toEqual(before);
  });

  it("does not begin where the structure is protected", async () => {
    book = await openBook(source, {}, { structureProtected: true, settings: {}, customProperties: {}, date1904: false, sheets: {} });
    const before = book.content();
    await expect(write()).rejects.toMatchObject({ code: "structureProtected" });
    expect(book.content()).toEqual(before);
  });

  it("says that a book opened for reading cannot be changed", async () => {
    book = await openBook(source);
    book.knobs.readOnly = true;
    await expect(write()).rejects.toMatchObject({ code: "readOnly" });
  });

  it("refuses to take a name the user already uses", async () => {
    book = await openBook(source);
    book.model.names.add({ name: "опора_ДОЛИ", reference: "'ОГЭ'!$A$1", comment: "", visible: true, sheetId: null });
    await expect(write()).rejects.toMatchObject({ code: "nameTaken", params: { name: "Опора_доли" } });
  });

  it("cuts a long sheet by bytes, also below its own budget when Excel refuses", async () => {
    const long = Array.from({ length: 3000 }, (_, row) => [`Школа № ${row} `.repeat(12), row]);
    book = await openBook(source, { requestBytes: 400_000 });
    const { requests } = await write([sheetModel("data", "Данные", long)]);
    expect(requests).toBeLessThan(16);
    expect(book.cell("Данные", 2999, 1)).toBe(2999);
  });

  it("shows the successor of the sheet the user looks at", async () => {
    book = await openBook(source);
    await write();
    book.model.sheets.activate(book.id("Параметры"));
    await write();
    expect(book.model.sheets.name(book.model.sheets.activeId())).toBe("Параметры");
  });
});
