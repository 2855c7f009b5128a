import { strToU8, zipSync } from "fflate";
import { openWorkbook } from "../../../bench/xlsx/openWorkbook";
import { WorkbookFileError } from "../../../bench/xlsx/workbookFileError";
import { workbookFile } from "./workbookFile";

function firstSheet(xml: string, book: Omit<Parameters<typeof workbookFile>[0], "sheets"> = {}) {
  const { snapshot, side } = openWorkbook(workbookFile({ ...book, sheets: [{ name: "Лист", xml }] }));
  const id = snapshot.sheetOrder[0] ?? "";
  return { sheet: snapshot.sheets[id]!, cells: snapshot.sheets[id]!.cellData!, side: side.sheets[id]!, snapshot };
}

const row = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;

describe("values of cells", () => {
  it("numbers, shared texts (runs joined, hints left out), logical values, errors, dates", () => {
    const strings = [
      '<si><r><t>бо</t></r><r><rPr><b/></rPr><t>гатый</t></r><rPh sb="0" eb="1"><t>подсказка</t></rPh></si>',
      "<si><t>a_x000D_b _x005F_x0041_</t></si>",
    ];
    const { cells } = firstSheet(
      row(
        '<c r="A1"><v>1.5E3</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#DIV/0!</v></c><c r="E1" t="d"><v>2025-09-01</v></c><c r="F1" t="s"><v>1</v></c>',
      ),
      { sharedStrings: strings },
    );
    expect(Object.values(cells[0]!)).toEqual([
      { v: 1500, t: 2 },
      { v: "богатый", t: 1 },
      { v: 1, t: 3 },
      { v: "#DIV/0!", t: 1 },
      { v: 45901, t: 2 },
      { v: "a\rb _x0041_", t: 1 },
    ]);
  });

  it("text that spells an error value stays text", () => {
    expect(firstSheet(row('<c r="A1" t="inlineStr"><is><t>#N/A</t></is></c>')).cells[0]![0]).toEqual({ v: "#N/A", t: 4 });
  });

  it("cells and rows without addresses follow one another", () => {
    const { cells } = firstSheet(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c><c><v>4</v></c></row></sheetData>',
    );
    expect([cells[0]![1]!.v, cells[1]![2]!.v, cells[1]![3]!.v]).toEqual([2, 3, 4]);
  });

  it("a declared range to XFD1048576 costs nothing", () => {
    const { sheet } = firstSheet(
      '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
    );
    expect([sheet.rowCount, sheet.columnCount]).toEqual([200, 30]);
    expect(Object.keys(sheet.columnData!)).toHaveLength(30);
  });

  it("formulas: cached value, array with its range (its other cells hold nothing of their own)", () => {
    const { cells } = firstSheet(
      row(
        '<c r="A1"><f t="array" ref="A1:B1">_xlfn.SEQUENCE(1,2)</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1" t="str"><f>"a"&amp;"_x0041_"</f><v>ab</v></c>',
      ),
    );
    expect(cells[0]![0]).toEqual({ f: "=SEQUENCE(1,2)", ref: "A1:B1", v: 1, t: 2 });
    expect(cells[0]![1]).toEqual({});
    expect(cells[0]![2]).toEqual({ f: '="a"&"A"', v: "ab", t: 1 });
  });
});

describe("looks", () => {
  const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const styles = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="+0.0;−0.0"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><u val="double"/><sz val="9"/><color theme="1" tint="0.5"/><name val="Arial"/></font></fonts>
<fills count="3"><fill/><fill/><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>
<borders count="2"><border/><border><left/><bottom style="medium"><color rgb="FF1B4F72"/></bottom></border></borders>
<cellXfs count="3"><xf/><xf numFmtId="164" fontId="1" fillId="2" borderId="1"><alignment horizontal="left" vertical="center" wrapText="1" indent="2" textRotation="90"/></xf><xf numFmtId="14"/></cellXfs></styleSheet>`;

  it("font, theme colour with tint, fill, border, alignment, indent, number formats", () => {
    const { snapshot, cells } = firstSheet(row('<c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>45000</v></c>'), { styles });
    expect(snapshot.styles[String(cells[0]![0]!.s)]).toEqual({
      ff: "Arial",
      fs: 9,
      bl: 1,
      ul: { s: 1, t: 10 },
      cl: { rgb: "#808080" },
      bg: { rgb: "#FFFF00" },
      bd: { b: { s: 8, cl: { rgb: "#1B4F72" } } },
      ht: 1,
      vt: 2,
      tb: 3,
      pd: { l: 20 },
      tr: { a: -90 },
      n: { pattern: "+0.0;−0.0" },
    });
    expect(snapshot.styles[String(cells[0]![1]!.s)]?.n).toEqual({ pattern: "m/d/yyyy" });
  });

  it("a plain cell in a styled column is plain", () => {
    const { snapshot, cells } = firstSheet(`<cols><col min="1" max="1" width="9" style="1"/></cols>${row('<c r="A1"><v>1</v></c>')}`, {
      styles,
    });
    expect(snapshot.styles[String(cells[0]![0]!.s)]).toMatchObject({ bg: null, bl: 0, n: { pattern: "General" } });
  });
});

describe("what is no workbook", () => {
  const code = (bytes: Uint8Array) => {
    try {
      openWorkbook(bytes);
      return "opened";
    } catch (error) {
      return error instanceof WorkbookFileError ? error.code : String(error);
    }
  };
  const compound = (stream: string) => {
    const bytes = new Uint8Array(1024);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(new Uint8Array(Uint16Array.from(stream, (letter) => letter.charCodeAt(0)).buffer), 512);
    return bytes;
  };
  const good = workbookFile({ sheets: [{ name: "Лист", xml: "<sheetData/>" }] });

  it.each([
    ["a workbook with a password", compound("EncryptedPackage"), "encrypted"],
    ["an .xls", compound("Workbook"), "oldFormat"],
    ["nothing", new Uint8Array(0), "notAWorkbook"],
    ["a text", strToU8("школа;класс"), "notAWorkbook"],
    ["a torn archive", good.slice(0, good.length - 200), "damaged"],
    ["an archive of something else", zipSync({ "a.txt": strToU8("a") }), "notAWorkbook"],
    ["XML that is not well formed", workbookFile({ sheets: [{ name: "Лист", xml: "<sheetData><row>" }] }), "damaged"],
    ["a workbook without sheets", workbookFile({ sheets: [] }), "noSheets"],
    ["a good one", good, "opened"],
  ])("%s: %s", (_name, bytes, expected) => expect(code(bytes)).toBe(expected));
});
