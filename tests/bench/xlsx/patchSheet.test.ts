import type { ICellData, IWorkbookData } from "@univerjs/core";
import type { SideBook, SideSheet } from "../../../bench/model/sideData";
import { openWorkbook } from "../../../bench/xlsx/openWorkbook";
import { decodePart } from "../../../bench/xlsx/package/partText";
import { saveWorkbook } from "../../../bench/xlsx/saveWorkbook";
import { packageChecks, partsOf } from "./packageChecks";
import { reportSheet } from "./reportSheet";
import { workbookFile } from "./workbookFile";

/** Opens, changes through the model's own data, saves, checks the package, and gives the saved text and what is read back. */
function changed(
  bytes: Uint8Array,
  change: (snapshot: IWorkbookData, side: SideBook, cells: Record<number, Record<number, ICellData>>, sheet: SideSheet) => void,
) {
  const { snapshot, side, original } = openWorkbook(bytes);
  const id = snapshot.sheetOrder[0] ?? "";
  change(snapshot, side, snapshot.sheets[id]?.cellData as Record<number, Record<number, ICellData>>, side.sheets[id] as SideSheet);
  const saved = saveWorkbook(original, snapshot, side);
  expect(packageChecks(saved)).toEqual([]);
  const parts = partsOf(saved);
  const text = (part: string) => decodePart(parts.get(part) ?? new Uint8Array());
  return { text, sheet: text("xl/worksheets/sheet1.xml"), parts, ...openWorkbook(saved) };
}

const SHEET = `<sheetPr codeName="Лист1"><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:C3"/>
<sheetViews><sheetView workbookViewId="0" zoomScale="80"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews>
<cols><col min="1" max="2" width="20.5" customWidth="1"/><col min="3" max="16384" width="9" outlineLevel="1"/></cols>
<sheetData>
<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2</v></c><c r="C1" s="1"><f>A1&amp;B1</f><v>0</v></c></row>
<row r="2"><c r="A2"><f t="shared" ref="A2:C2" si="0">B1+1</f><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>1</v></c><c r="C2"><f t="shared" si="0"/><v>1</v></c></row>
<row r="3" ht="30" customHeight="1"><c r="A3" t="inlineStr"><is><r><rPr><b/></rPr><t>жир</t></r><r><t>ный</t></r></is></c></row>
</sheetData>
<conditionalFormatting sqref="A1:A9"><cfRule type="iconSet" priority="1"><iconSet><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule><cfRule type="expression" dxfId="0" priority="2"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>
<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup copies="3" orientation="portrait"/>`;

describe("changing a sheet of the file", () => {
  const bytes = workbookFile({ sheets: [{ name: "База", xml: SHEET }], sharedStrings: ["<si><r><t>бо</t></r><r><t>гатый</t></r></si>"] });

  it("a changed number: only that cell is written anew", () => {
    const { sheet } = changed(bytes, (_snapshot, _side, cells) => (cells[0]![1] = { v: 5, t: 2 }));
    expect(sheet).toBe(
      `${headOf(sheet)}${SHEET.replace('<row r="1" spans="1:3">', '<row r="1">').replace('<c r="B1"><v>2</v></c>', '<c r="B1"><v>5</v></c>')}</worksheet>`,
    );
  });

  it("a new look on a cell with rich text: the runs stay, only the format is another", () => {
    const { sheet, snapshot } = changed(bytes, (book, _side, cells) => {
      book.styles.red = { bg: { rgb: "#FF0000" } };
      cells[2]![0]!.s = "red";
    });
    expect(sheet).toMatch(/<c r="A3" t="inlineStr" s="2"><is><r><rPr><b\/><\/rPr><t>жир<\/t><\/r>/);
    expect(snapshot.styles[String(snapshot.sheets[snapshot.sheetOrder[0]!]!.cellData![2]![0]!.s)]?.bg?.rgb).toBe("#FF0000");
  });

  it("the first cell of a shared formula is overwritten: the others keep their formulas as texts of their own", () => {
    const { sheet, snapshot } = changed(bytes, (_snapshot, _side, cells) => (cells[1]![0] = { v: "нет", t: 1 }));
    expect(sheet).not.toContain('t="shared"');
    const cells = snapshot.sheets[snapshot.sheetOrder[0]!]!.cellData!;
    expect([cells[1]![0]!.v, cells[1]![1]!.f, cells[1]![2]!.f]).toEqual(["нет", "=C1+1", "=D1+1"]);
  });

  it("a cell of a shared formula other than the first is overwritten: the rest stays shared", () => {
    const { sheet } = changed(bytes, (_snapshot, _side, cells) => (cells[1]![1] = { v: 7, t: 2 }));
    expect(sheet).toContain('<f t="shared" ref="A2:C2" si="0">B1+1</f>');
    expect(sheet).toContain('<c r="B2"><v>7</v></c><c r="C2"><f t="shared" si="0"/>');
  });

  it("new rows go between the old ones, in order", () => {
    const { sheet, snapshot } = changed(bytes, (_snapshot, _side, cells) => {
      cells[4] = { 3: { v: "<&>", t: 1 } };
      cells[1999] = { 0: { f: "=SUM(B1:B2)", v: 3, t: 2 } };
    });
    expect(sheet).toContain('<row r="5"><c r="D5" t="inlineStr"><is><t>&lt;&amp;&gt;</t></is></c></row><row r="2000">');
    expect(sheet).toContain('<dimension ref="A1:D2000"/>');
    expect(snapshot.sheets[snapshot.sheetOrder[0]!]!.cellData![1999]![0]).toMatchObject({ f: "=SUM(B1:B2)", v: 3 });
  });

  it("a recalculated value the engine does not know is not written over Excel's", () => {
    const { sheet } = changed(bytes, (_snapshot, _side, cells) => (cells[0]![2] = { ...cells[0]![2], v: "#NAME?", t: 1 }));
    expect(sheet).toContain('<c r="C1" s="1"><f>A1&amp;B1</f><v>0</v></c>');
  });

  it("width, hidden row, freeze, gridlines, tab colour: each in its place, the rest of each element kept", () => {
    const { sheet, snapshot } = changed(bytes, (book) => {
      const own = book.sheets[book.sheetOrder[0]!]!;
      Object.assign(own.columnData![0]!, { w: 70 });
      own.rowData![2]!.hd = 1;
      own.freeze = { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 };
      own.showGridlines = 0;
      own.tabColor = "#1B4F72";
    });
    expect(sheet).toContain(
      '<col min="1" max="1" width="10" customWidth="1"/><col min="2" max="2" width="20.5" customWidth="1"/><col min="3" max="16384" width="9" outlineLevel="1"/>',
    );
    expect(sheet).toMatch(/<row r="3" ht="30" customHeight="1" hidden="1">/);
    expect(sheet).toContain(
      '<sheetView workbookViewId="0" zoomScale="80" showGridLines="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView>',
    );
    expect(sheet).toContain('<sheetPr codeName="Лист1"><tabColor rgb="FF1B4F72"/><outlinePr summaryBelow="0"/></sheetPr>');
    expect(snapshot.sheets[snapshot.sheetOrder[0]!]!.freeze).toMatchObject({ ySplit: 1, startRow: 1 });
  });

  it("a conditional format is added and one removed: the icon set, which has no words here, stays", () => {
    const { sheet, side, snapshot } = changed(bytes, (_snapshot, _side, _cells, own) => {
      expect(own.conditionalFormats).toMatchObject([
        { id: "file-1", type: "Custom", rule: { formula: "=A1>1" }, format: { font: { bold: true } } },
      ]);
      own.conditionalFormats = [
        {
          id: "new",
          ranges: [{ startRow: 0, startColumn: 1, endRow: 8, endColumn: 1 }],
          type: "CellValue",
          priority: 0,
          stopIfTrue: false,
          rule: { formula1: "=5", operator: "GreaterThan" },
          format: { fill: { color: "#FBEDBE" } },
        },
      ];
    });
    expect(sheet).toContain('<cfRule type="iconSet" priority="1">');
    expect(sheet).not.toContain("A1&gt;1");
    expect(side.sheets[snapshot.sheetOrder[0]!]!.conditionalFormats).toMatchObject([
      { type: "CellValue", rule: { formula1: "=5", operator: "GreaterThan" }, format: { fill: { color: "#FBEDBE" } } },
    ]);
  });

  it("print layout: what the model does not know (copies) stays", () => {
    const { sheet } = changed(
      bytes,
      (_snapshot, _side, _cells, own) =>
        (own.pageLayout = { ...own.pageLayout, orientation: "Landscape", zoom: { horizontalFitToPages: 1 } }),
    );
    expect(sheet).toContain('<pageSetup copies="3" orientation="landscape" fitToHeight="0"/>');
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
  });

  it("marks and links on a sheet of the file come back as they were set, and go without a trace", () => {
    const first = changed(bytes, (_snapshot, _side, _cells, own) => {
      own.customProperties = { "opora.key": "rating" };
      own.hyperlinks = [{ range: { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 }, address: "https://example.org/" }];
    });
    const id = first.snapshot.sheetOrder[0]!;
    expect(first.side.sheets[id]).toMatchObject({
      customProperties: { "opora.key": "rating" },
      hyperlinks: [{ address: "https://example.org/" }],
    });
    first.side.sheets[id]!.customProperties = {};
    first.side.sheets[id]!.hyperlinks = [];
    const second = saveWorkbook(first.original, first.snapshot, first.side);
    expect(packageChecks(second)).toEqual([]);
    expect([...partsOf(second).keys()].filter((part) => part.includes("customProperty"))).toEqual([]);
  });
});

describe("sheets as a whole", () => {
  const sheet = (value: number) => `<sheetData><row r="1"><c r="A1"><v>${value}</v></c></row></sheetData>`;
  const bytes = workbookFile({
    sheets: [
      { name: "Первый", xml: sheet(1) },
      { name: "Второй", xml: sheet(2) },
      { name: "Третий", xml: sheet(3) },
    ],
    definedNames:
      '<definedName name="_xlnm.Print_Titles" localSheetId="2">Третий!$1:$1</definedName><definedName name="Всего" comment="!">Второй!$A$1</definedName><definedName name="свой" localSheetId="1">Второй!$A$1</definedName>',
    activeTab: 2,
  });

  it("a deleted sheet goes with its part, its names and its tab; the others are renumbered", () => {
    const { snapshot, side, original } = openWorkbook(bytes);
    const gone = snapshot.sheetOrder.splice(0, 1)[0]!;
    delete snapshot.sheets[gone];
    delete side.sheets[gone];
    const saved = saveWorkbook(original, snapshot, side);
    expect(packageChecks(saved)).toEqual([]);
    const parts = partsOf(saved);
    const workbook = decodePart(parts.get("xl/workbook.xml")!);
    expect(parts.has("xl/worksheets/sheet1.xml")).toBe(false);
    expect(workbook).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="1">Третий!$1:$1</definedName>');
    expect(workbook).toContain('<definedName name="свой" localSheetId="0">');
    expect(workbook).toContain('activeTab="1"');
    expect(openWorkbook(saved).snapshot.sheetOrder.map((id) => openWorkbook(saved).snapshot.sheets[id]!.name)).toEqual([
      "Второй",
      "Третий",
    ]);
  });

  it("order, name and visibility change without a letter of the sheets", () => {
    const { snapshot, side, original } = openWorkbook(bytes);
    snapshot.sheetOrder.reverse();
    snapshot.sheets[snapshot.sheetOrder[0]!]!.name = "Итог, 2025";
    snapshot.sheets[snapshot.sheetOrder[2]!]!.hidden = 1;
    side.sheets[snapshot.sheetOrder[2]!]!.visibility = "VeryHidden";
    const saved = saveWorkbook(original, snapshot, side);
    expect(packageChecks(saved)).toEqual([]);
    const workbook = decodePart(partsOf(saved).get("xl/workbook.xml")!);
    expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Итог, 2025'!$1:$1</definedName>`);
    expect(
      [...workbook.matchAll(/<sheet name="([^"]+)" sheetId="(\d)"( state="veryHidden")?/g)].map(
        ([, name, id, state]) => `${name} ${id}${state ?? ""}`,
      ),
    ).toEqual(["Итог, 2025 3", "Второй 2", 'Первый 1 state="veryHidden"']);
    for (const part of ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"]) {
      expect(Buffer.compare(partsOf(saved).get(part)!, partsOf(bytes).get(part)!)).toBe(0);
    }
  });

  it("a chart is added to a sheet of the file that has charts: those stay letter for letter", () => {
    const first = openWorkbook(bytes);
    reportSheet(first.snapshot, first.side);
    const charts = first.side.sheets.report!.charts;
    const second = openWorkbook(saveWorkbook(first.original, first.snapshot, first.side));
    const id = second.snapshot.sheetOrder.at(-1)!;
    second.side.sheets[id]!.charts = [{ ...charts[0]!, id: "added", name: "Ещё одна" }];
    const saved = saveWorkbook(second.original, second.snapshot, second.side);
    expect(packageChecks(saved)).toEqual([]);
    const parts = partsOf(saved);
    const drawing = decodePart(parts.get("xl/drawings/drawing1.xml")!);
    const former = decodePart(second.original.parts.get("xl/drawings/drawing1.xml")!);
    expect(drawing.startsWith(former.replace("</xdr:wsDr>", ""))).toBe(true);
    expect([...drawing.matchAll(/cNvPr id="(\d+)"/g)].map(([, shape]) => shape)).toEqual(["2", "3", "4", "5"]);
    expect(parts.has("xl/charts/chart4.xml")).toBe(true);
  });

  it("a generated sheet is replaced by the next one: nothing of the former stays behind", () => {
    const first = openWorkbook(bytes);
    const id = reportSheet(first.snapshot, first.side);
    const once = saveWorkbook(first.original, first.snapshot, first.side);
    expect(id).toBe("report");
    const second = openWorkbook(once);
    const former = second.snapshot.sheetOrder.pop()!;
    delete second.snapshot.sheets[former];
    delete second.side.sheets[former];
    reportSheet(second.snapshot, second.side);
    const twice = saveWorkbook(second.original, second.snapshot, second.side);
    expect(packageChecks(twice)).toEqual([]);
    expect(partsOf(twice).size).toBe(partsOf(once).size);
  });
});

function headOf(sheet: string): string {
  return sheet.slice(0, sheet.indexOf("<sheetPr"));
}
