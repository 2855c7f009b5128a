import type { IWorkbookData } from "@univerjs/core";
import { emptySideBook, emptySideSheet } from "../../../bench/model/sideData";
import { openWorkbook } from "../../../bench/xlsx/openWorkbook";
import { decodePart } from "../../../bench/xlsx/package/partText";
import { saveWorkbook } from "../../../bench/xlsx/saveWorkbook";
import { packageChecks, partsOf } from "./packageChecks";
import { reportSheet } from "./reportSheet";
import { workbookFile } from "./workbookFile";

function emptyBook(): IWorkbookData {
  return { id: "bench", name: "", appVersion: "", locale: "ruRU" as IWorkbookData["locale"], styles: {}, sheetOrder: [], sheets: {} };
}

describe("a workbook made here", () => {
  const snapshot = emptyBook();
  const side = {
    ...emptySideBook(),
    settings: { key: { a: [1, "<"] } },
    customProperties: { Район: "Ново-Мостовой & К" },
    documentProperties: { title: "Отчёт", company: "РУО" },
  };
  const id = reportSheet(snapshot, side);
  const bytes = saveWorkbook(null, snapshot, side);
  const again = openWorkbook(bytes);
  const sheetId = again.snapshot.sheetOrder[0] ?? "";
  const written = snapshot.sheets[id]!;
  const read = again.snapshot.sheets[sheetId]!;

  it("is in order as a package and says the same whenever it is saved", () => {
    expect(packageChecks(bytes)).toEqual([]);
    expect(Buffer.compare(saveWorkbook(null, snapshot, side), bytes)).toBe(0);
  });

  it("comes back with values, kinds and formulas", () => {
    const cells = read.cellData!;
    expect(Object.values(cells[3]!).map(({ v, t }) => [v, t])).toEqual([
      ["-5 & <не формула>", 4],
      [1, 3],
      ["#N/A", 1],
      ["#N/A", 4],
      ["007", 1],
    ]);
    expect(cells[1]![0]!.v).toBe(" Для адресной методической поддержки.\nНе оценка школы, руководителя или учителя.");
    expect(cells[7]![2]).toMatchObject({ f: '=IFNA(C7*2,"нет IFNA(")', v: 83 });
    expect(Object.values(cells[9]!).map(({ f, v, t }) => [f, v, t])).toEqual([
      ["=SUM(C7:C9)", 185.75, 2],
      ['=IF(B10>0,"да","нет")', "да", 1],
      ["=B10>0", 1, 3],
      ["=NA()", "#N/A", 1],
    ]);
  });

  it("comes back with looks, sizes, merges, frozen panes, gridlines and tab colour", () => {
    const look = again.snapshot.styles[String(read.cellData![5]![0]!.s)];
    expect(look).toMatchObject({
      ff: "Calibri",
      fs: 9,
      bl: 1,
      cl: { rgb: "#1B4F72" },
      bg: { rgb: "#DCE8F0" },
      tb: 3,
      ht: 2,
      vt: 2,
      bd: { b: { s: 8, cl: { rgb: "#1B4F72" } } },
    });
    expect(again.snapshot.styles[String(read.cellData![6]![1]!.s)]).toMatchObject({ pd: { l: 11 }, ht: 1 });
    expect(again.snapshot.styles[String(read.cellData![6]![0]!.s)]?.n).toEqual({ pattern: "0.0" });
    expect([0, 1, 7].map((column) => read.columnData![column]!.w)).toEqual([54, 194, 131]);
    expect(read.rowData![0]).toMatchObject({ h: 32, ia: 0 });
    expect([read.mergeData, read.freeze, read.showGridlines, read.tabColor]).toEqual([written.mergeData, written.freeze, 0, "#1B4F72"]);
  });

  it("comes back with what only the side table knows", () => {
    const { validations, conditionalFormats, pageLayout, customProperties, hyperlinks, autoFilter } = side.sheets[id]!;
    const found = again.side.sheets[sheetId]!;
    expect(found).toMatchObject({ customProperties, hyperlinks, autoFilter, visibility: "Visible", protected: false });
    expect(found.validations.map(({ ranges, rule }) => ({ ranges, rule }))).toEqual(
      validations.map(({ ranges, rule }) => ({ ranges, rule })),
    );
    expect(found.conditionalFormats.map(({ type, ranges, priority }) => [type, ranges, priority]).sort()).toEqual(
      conditionalFormats.map(({ type, ranges, priority }) => [type, ranges, priority]).sort(),
    );
    expect(found.conditionalFormats.find(({ type }) => type === "CellValue")).toMatchObject({
      rule: { formula1: "=45", operator: "LessThan" },
      format: { font: { bold: true, color: "#1B4F72" } },
      stopIfTrue: true,
    });
    expect(found.pageLayout).toMatchObject({ ...pageLayout, margins: { left: expect.closeTo(56.7, 3) } });
    expect(again.side).toMatchObject({
      settings: side.settings,
      customProperties: side.customProperties,
      documentProperties: side.documentProperties,
    });
  });

  it("holds its charts as native ones, with the values they were drawn from", () => {
    const parts = partsOf(bytes);
    const chart = decodePart(parts.get("xl/charts/chart1.xml")!);
    expect(chart).toContain(
      '<c:f>\'Рейтинг «Опоры»\'!$D$7:$D$9</c:f><c:numCache><c:formatCode>0.0</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>40</c:v></c:pt>',
    );
    expect(chart).toContain('<c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>СОШ № 1</c:v></c:pt>');
    expect(chart).toMatch(/<c:orientation val="maxMin"\/>.*<c:max val="75"\/><c:min val="25"\/>.*<c:majorUnit val="25"\/>/);
    expect(chart).toMatch(/<c:spPr><a:noFill\/><\/c:spPr>.*<c:gapWidth val="55"\/><c:overlap val="100"\/>/);
    expect(decodePart(parts.get("xl/charts/chart2.xml")!)).toContain('<c:crossesAt val="50"/>');
    expect(decodePart(parts.get("xl/drawings/drawing1.xml")!)).toContain('descr="Школы по рейтингу с интервалами: Гимназия 52–64 …"');
  });

  it("what is opened and saved again keeps every part", () => {
    const twice = saveWorkbook(again.original, again.snapshot, again.side);
    for (const [part, content] of partsOf(bytes))
      expect([part, Buffer.compare(partsOf(twice).get(part) ?? Buffer.from(""), content)]).toEqual([part, 0]);
  });
});

describe("single rules", () => {
  const withSheet = (sheet: IWorkbookData["sheets"][string], own: Partial<ReturnType<typeof emptySideSheet>> = {}) => {
    const snapshot = emptyBook();
    snapshot.sheetOrder.push("s");
    snapshot.sheets.s = { id: "s", name: "Лист", ...sheet };
    const bytes = saveWorkbook(null, snapshot, { ...emptyBook(), ...emptySideBook(), sheets: { s: { ...emptySideSheet(), ...own } } });
    expect(packageChecks(bytes)).toEqual([]);
    return { xml: decodePart(partsOf(bytes).get("xl/worksheets/sheet1.xml")!), ...openWorkbook(bytes) };
  };

  it("a formula filled down as an id alone is written out", () => {
    const { snapshot } = withSheet({ cellData: { 0: { 0: { f: "=B1*$C$1", si: "x", v: 2, t: 2 } }, 2: { 0: { si: "x", v: 6, t: 2 } } } });
    expect(snapshot.sheets[snapshot.sheetOrder[0]!]!.cellData![2]![0]).toEqual({ f: "=B3*$C$1", v: 6, t: 2 });
  });

  it("an array formula bears its range", () => {
    expect(withSheet({ cellData: { 0: { 0: { f: "=ШНОР.ДОЛЯ_НИЗКИХ(B1:B2)", ref: "A1:A2", v: 0.5, t: 2 } } } }).xml).toContain(
      '<f t="array" ref="A1:A2">_xldudf_ШНОР_ДОЛЯ_НИЗКИХ(B1:B2)</f>',
    );
  });

  it("characters that XML cannot hold come back", () => {
    const { snapshot } = withSheet({ cellData: { 0: { 0: { v: "a\u0001b\ud800_x0041_\r\n  ", t: 1 } } } });
    expect(snapshot.sheets[snapshot.sheetOrder[0]!]!.cellData![0]![0]!.v).toBe("a\u0001b\ud800_x0041_\r\n  ");
  });

  it("cells for input on a protected sheet stay unlocked, empty ones too", () => {
    const unlocked = [{ startRow: 1, startColumn: 1, endRow: 3, endColumn: 2 }];
    const { side, snapshot, xml } = withSheet({ cellData: {} }, { protected: true, unlocked, protectionOptions: { allowSort: true } });
    expect(side.sheets[snapshot.sheetOrder[0]!]).toMatchObject({
      protected: true,
      unlocked,
      protectionOptions: { allowSort: true, allowFormatCells: false },
    });
    expect(xml).toContain('<sheetProtection sheet="1" objects="1" scenarios="1" sort="0"/>');
  });

  it("a table has the names of its heading cells, twice the same made two", () => {
    const heading = { 0: { v: "Школа", t: 1 }, 1: { v: "n", t: 1 }, 2: { v: "N", t: 1 }, 3: {} };
    const table = {
      id: "t",
      name: "Данные",
      range: { startRow: 0, startColumn: 0, endRow: 2, endColumn: 3 },
      showHeaders: true,
      style: "TableStyleLight1",
    };
    const { original, side, snapshot } = withSheet({ cellData: { 0: heading } }, { tables: [table] });
    expect(decodePart(original.parts.get("xl/tables/table1.xml")!)).toContain(
      '<tableColumn id="1" name="Школа"/><tableColumn id="2" name="n"/><tableColumn id="3" name="N2"/><tableColumn id="4" name="Столбец4"/>',
    );
    expect(side.sheets[snapshot.sheetOrder[0]!]!.tables).toMatchObject([{ name: "Данные", range: table.range, style: "TableStyleLight1" }]);
  });

  it("a package in the strict form gets sheets in the strict form", () => {
    const strict = (text: string) =>
      text.replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main");
    const bytes = workbookFile({ sheets: [{ name: "Лист", xml: "<sheetData/>" }], rewrite: strict });
    const { snapshot, side, original } = openWorkbook(bytes);
    reportSheet(snapshot, side);
    const saved = saveWorkbook(original, snapshot, side);
    expect(packageChecks(saved)).toEqual([]);
    const added = decodePart(partsOf(saved).get("xl/worksheets/sheet2.xml")!);
    expect(added).toContain("http://purl.oclc.org/ooxml/spreadsheetml/main");
    expect(added).not.toContain("schemas.openxmlformats.org");
  });
});

describe("a workbook whose Normal font is not Calibri 11", () => {
  const styles = (font: string): string =>
    `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1">${font}</fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf fontId="0"/></cellStyleXfs><cellXfs count="1"><xf fontId="0" xfId="0"/></cellXfs></styleSheet>`;
  const sheets = [{ name: "Школы", xml: '<cols><col min="1" max="1" width="10" customWidth="1"/></cols><sheetData/>' }];
  const opened = (font: string) => openWorkbook(workbookFile({ sheets, styles: styles(font) }));
  const timesNewRoman = '<font><sz val="12"/><name val="Times New Roman"/></font>';
  const calibri = '<font><sz val="11"/><name val="Calibri"/></font>';

  it("tells the width of a column in digits of its own font: a column of ours is as wide as in any other workbook", () => {
    for (const [font, digit] of [
      [timesNewRoman, 8],
      [calibri, 7],
    ] as const) {
      const { snapshot, side, original } = opened(font);
      const id = reportSheet(snapshot, side, "Рейтинг");
      snapshot.sheets[id]!.columnData = { 0: { w: 112 } };
      const parts = partsOf(saveWorkbook(original, snapshot, side));
      const ours = decodePart(parts.get([...parts.keys()].filter((name) => name.startsWith("xl/worksheets/sheet")).at(-1)!)!);
      expect(/<col min="1"[^>]* width="([\d.]+)"/.exec(ours)?.[1]).toBe(String(112 / digit));
    }
  });

  it("leaves the user's own widths as they are", () => {
    const { snapshot, side, original } = opened(timesNewRoman);
    expect(snapshot.sheets[snapshot.sheetOrder[0]!]!.columnData![0]!.w).toBe(80);
    const parts = partsOf(saveWorkbook(original, snapshot, side));
    expect(decodePart(parts.get("xl/worksheets/sheet1.xml")!)).toContain('width="10"');
  });
});
