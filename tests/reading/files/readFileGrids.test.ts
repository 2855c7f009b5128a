import fs from "node:fs";
import path from "node:path";
import { CFB, utils, write } from "@e965/xlsx";
import type { BookType, WorkSheet } from "@e965/xlsx";
import { zipSync, strToU8, unzipSync, strFromU8 } from "fflate";
import { FileError } from "../../../src/reading/files/fileError";
import { readFileGrids } from "../../../src/reading/files/readFileGrids";

const rows = [
  ["ВПР 2024. 5 класс", null, null],
  ["Школа", "Кол-во", "«2», %"],
  ["МБОУ «СОШ №1»", 24, "12,5"],
  ["Итого", null, 0.125],
];

function workbook(bookType: BookType, change: (sheet: WorkSheet) => void = () => undefined): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows);
  change(sheet);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Математика");
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}

const codeOf = (name: string, bytes: Uint8Array): string => {
  try {
    readFileGrids(name, bytes);
    return "read";
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
};

const bytesIn1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (letter === "№") return 0xb9;
    if (letter === "ё") return 0xb8;
    if (letter === "«") return 0xab;
    if (letter === "»") return 0xbb;
    return code >= 0x410 ? code - 0x350 : code;
  });

describe("readFileGrids reads workbooks", () => {
  it.each(["xlsx", "xlsm", "xlsb", "xls", "ods"] as const)("a %s gives its cells as stored", (type) => {
    const [grid] = readFileGrids(`ВПР/5 класс.${type}`, workbook(type === "xls" ? "biff8" : type));
    expect(grid).toMatchObject({ file: `ВПР/5 класс.${type}`, name: "Математика", hidden: false, top: 0, left: 0, date1904: false });
    expect(grid?.values).toEqual(rows);
  });

  it("number formats, merges and hidden rows come along", () => {
    const [grid] = readFileGrids(
      "a.xlsx",
      workbook("xlsx", (sheet) => {
        sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 16383 } }];
        sheet["!rows"] = [{}, {}, { hidden: true }];
        sheet["C4"].z = "0.0%";
      }),
    );
    expect(grid?.numberFormats?.[3]).toEqual(["General", "General", "0.0%"]);
    expect(grid?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect([...(grid?.hiddenRows ?? [])]).toEqual([2]);
  });

  it("an error cell keeps its text", () => {
    const [grid] = readFileGrids(
      "a.xlsx",
      workbook("xlsx", (sheet) => {
        sheet["B4"] = { t: "e", v: 7 };
      }),
    );
    expect(grid?.values[3]).toEqual(["Итого", "#DIV/0!", 0.125]);
  });

  it("struck-through cells of an .xlsx are told", () => {
    const parts = unzipSync(workbook("xlsx"));
    const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array());
    const struck = styles
      .replace(/<fonts count="\d+">([\s\S]*?)<\/fonts>/, '<fonts count="2">$1<font><strike/><sz val="11"/></font></fonts>')
      .replace(/<\/cellXfs>/, '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/></cellXfs>');
    const added = (/<cellXfs[\s\S]*<\/cellXfs>/.exec(struck)?.[0].match(/<xf /g)?.length ?? 0) - 1;
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array()).replace('<c r="B3"', `<c r="B3" s="${added}"`);
    const bytes = zipSync({ ...parts, "xl/styles.xml": strToU8(struck), "xl/worksheets/sheet1.xml": strToU8(sheet) });
    expect([...(readFileGrids("a.xlsx", bytes)[0]?.struckThrough ?? [])]).toEqual(["2,1"]);
  });

  it("a stray cell at XFD1048576 costs nothing and is not lost", () => {
    const parts = unzipSync(workbook("xlsx"));
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array())
      .replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:XFD1048576"')
      .replace("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row></sheetData>');
    const grids = readFileGrids("a.xlsx", zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(sheet) }));
    expect(grids.map((grid) => [grid.top, grid.left, grid.values.length])).toEqual([
      [0, 0, 4],
      [1048575, 16383, 1],
    ]);
  });

  it("a table of HTML that calls itself .xls keeps «12,5» as it stands", () => {
    const html = bytesIn1251("<html><table><tr><td>Школа</td><td>Балл</td></tr><tr><td>СОШ №1</td><td>12,5</td></tr></table></html>");
    expect(readFileGrids("a.xls", html)[0]?.values).toEqual([
      ["Школа", "Балл"],
      ["СОШ №1", "12,5"],
    ]);
  });
});

describe("readFileGrids reads text tables", () => {
  const table = [
    ["ID ОО", "Школа", "Балл"],
    ["1", 'МБОУ "СОШ №1"; х. Псыж', "12,5"],
    ["2", "СОШ №2", null],
  ];
  it.each([
    [";", ".csv"],
    ["\t", ".txt"],
    [",", ".csv"],
  ])("separated by %j, in UTF-8 and in windows-1251", (separator, ending) => {
    const text = table.map((row) => row.map((field) => `"${(field ?? "").replaceAll('"', '""')}"`).join(separator)).join("\r\n");
    for (const bytes of [new TextEncoder().encode(text), new TextEncoder().encode(`\ufeff${text}`), bytesIn1251(text)]) {
      const [grid] = readFileGrids(`Свод/2024 год${ending}`, bytes);
      expect(grid?.values).toEqual(table);
      expect(grid?.name).toBe("2024 год");
    }
  });
});

describe("readFileGrids refuses with one reason", () => {
  it("nothing in it", () => {
    expect(codeOf("a.xlsx", new Uint8Array())).toBe("empty");
    expect(codeOf("a.csv", new TextEncoder().encode("\r\n;;\r\n"))).toBe("empty");
    const book = utils.book_new();
    utils.book_append_sheet(book, {}, "Лист1");
    expect(codeOf("a.xlsx", new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer))).toBe("empty");
  });
  it("cut off", () => {
    const bytes = workbook("xlsx");
    expect(codeOf("a.xlsx", bytes.subarray(0, bytes.length / 2))).toBe("damaged");
    const old = workbook("biff8");
    expect(codeOf("a.xls", old.subarray(0, 700))).toBe("damaged");
  });
  it("a sheet named in the workbook is missing from the file", () => {
    const parts = unzipSync(workbook("xlsx"));
    delete parts["xl/worksheets/sheet1.xml"];
    expect(codeOf("a.xlsx", zipSync(parts))).toBe("damaged");
  });
  it("behind a password", () => {
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, "/EncryptionInfo", Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0, ...Buffer.from("<encryption/>")]));
    CFB.utils.cfb_add(container, "/EncryptedPackage", Buffer.alloc(64, 7));
    expect(codeOf("a.xlsx", new Uint8Array(CFB.write(container, { type: "buffer" }) as Buffer))).toBe("encrypted");
  });
  it("another kind of file", () => {
    expect(codeOf("a.docx", zipSync({ "word/document.xml": strToU8("<document/>") }))).toBe("notAWorkbook");
    expect(codeOf("a.pdf", new TextEncoder().encode("%PDF-1.7 ..."))).toBe("notAWorkbook");
    expect(codeOf("a.xlsx", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))).toBe("notAWorkbook");
    expect(codeOf("письмо.html.doc", new TextEncoder().encode("Добрый день"))).toBe("notAWorkbook");
  });
  it("a container that would swell beyond the memory", () => {
    const bytes = zipSync({ "xl/workbook.xml": new Uint8Array(1000) });
    const directory = bytes.findIndex((_, index) => bytes[index] === 0x50 && bytes[index + 1] === 0x4b && bytes[index + 2] === 1);
    new DataView(bytes.buffer).setUint32(directory + 24, 4_000_000_000, true);
    expect(codeOf("a.xlsx", bytes)).toBe("tooLarge");
  });
});

const shared = path.resolve(__dirname, "../../../../shared/data");
(fs.existsSync(shared) ? describe : describe.skip)("files met in life and in the test suites of other readers", () => {
  const files = ["torture", "russian"].flatMap((folder) =>
    fs.existsSync(shared) ? fs.readdirSync(path.join(shared, folder)).map((name) => path.join(shared, folder, name)) : [],
  );
  it.each(files)("%s is read, or refused with a reason", (file) => {
    expect(["read", "empty", "notAWorkbook"]).toContain(codeOf(path.basename(file), new Uint8Array(fs.readFileSync(file))));
  });
});
