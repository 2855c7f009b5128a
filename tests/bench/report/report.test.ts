import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { report } from "../../../bench/report/report";
import { openWorkbook } from "../../../bench/xlsx/openWorkbook";
import { saveWorkbook } from "../../../bench/xlsx/saveWorkbook";
import type { CellValue } from "../../../src/reading/grid";
import { district } from "../../app/district";
import { openBook } from "../../workbook/openBook";

jest.setTimeout(600_000);
let folder: string;
let said: string;
let complained: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "report-"));
  [said, complained] = ["", ""];
  jest.spyOn(process.stdout, "write").mockImplementation((text) => ((said += String(text)), true));
  jest.spyOn(process.stderr, "write").mockImplementation((text) => ((complained += String(text)), true));
});
afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(folder, { recursive: true });
});

const put = async (name: string, sheets: Record<string, CellValue[][]>, structureProtected = false): Promise<void> => {
  const book = await openBook(sheets);
  const { snapshot, side } = book.model.save();
  fs.writeFileSync(path.join(folder, name), saveWorkbook(null, snapshot, { ...side, structureProtected }));
  book.close();
};
const run = (...argv: string[]): Promise<number> => report(argv, { folder });
const files = (): string[] => fs.readdirSync(folder).sort();

describe("the command line", () => {
  it("writes the reports into a copy of the workbook and the result as JSON", async () => {
    await put("книга.xlsx", district());
    const input = fs.readFileSync(path.join(folder, "книга.xlsx"));
    expect(await run("книга.xlsx", "--out", "итог.xlsx", "--json", "итог.json")).toBe(0);
    expect(complained).toBe("");
    expect(said.trimEnd().split("\n").length).toBeLessThanOrEqual(20);
    expect(files()).toEqual(["итог.json", "итог.xlsx", "книга.xlsx"]);
    expect(fs.readFileSync(path.join(folder, "книга.xlsx")).equals(input)).toBe(true);
    const document = JSON.parse(fs.readFileSync(path.join(folder, "итог.json"), "utf8"));
    expect(document).toMatchObject({ format: 1, analysis: { year: 2025 }, requests: { read: 3 } });
    expect([document.schools.length, document.facts.length]).toEqual([12, 36]);
    const { snapshot } = openWorkbook(fs.readFileSync(path.join(folder, "итог.xlsx")));
    const names = snapshot.sheetOrder.map((id) => snapshot.sheets[id]?.name);
    expect(names).toEqual([...Object.keys(district()), ...document.written]);
  });

  it("takes its own output as input, parameters from its own JSON, and replaces its sheets", async () => {
    await put("книга.xlsx", district());
    await run("книга.xlsx", "--out", "итог.xlsx", "--json", "итог.json");
    const first = JSON.parse(fs.readFileSync(path.join(folder, "итог.json"), "utf8"));
    fs.writeFileSync(path.join(folder, "параметры.json"), JSON.stringify({ ...first.parameters, lowShareThreshold: 45 }));
    expect(await run("итог.xlsx", "--out", "второй.xlsx", "--json", "второй.json", "--parameters", "параметры.json")).toBe(0);
    const second = JSON.parse(fs.readFileSync(path.join(folder, "второй.json"), "utf8"));
    const renamed = JSON.parse(JSON.stringify(first.facts).replaceAll("книга.xlsx", "итог.xlsx"));
    expect(second.facts).toEqual(renamed);
    expect([second.written, second.parameters.lowShareThreshold]).toEqual([first.written, 45]);
  });

  it("reads further files and the year it is told", async () => {
    const { "Реестр ОО": registry = [], ...results } = district();
    await put("книга.xlsx", { "Реестр ОО": registry });
    fs.mkdirSync(path.join(folder, "ещё"));
    await put("ещё/ОГЭ.xlsx", results);
    expect(await run("книга.xlsx", "ещё", "--out", "итог.xlsx", "--json", "итог.json", "--year", "2024")).toBe(0);
    const document = JSON.parse(fs.readFileSync(path.join(folder, "итог.json"), "utf8"));
    expect([document.analysis.year, document.facts[0].source.file]).toEqual([2024, path.join("ещё", "ОГЭ.xlsx")]);
  });

  it("writes the order and the yearly report as .docx where a folder is named", async () => {
    await put("книга.xlsx", district());
    expect(await run("книга.xlsx", "--out", "итог.xlsx", "--docx", "документы")).toBe(0);
    expect(fs.readdirSync(path.join(folder, "документы")).sort()).toEqual([
      "Аналитическая справка 2025.docx",
      "Проект приказа о перечне ШНОР 2025.docx",
    ]);
  });

  it("ends with 4 where nothing is recognised, and writes nothing", async () => {
    await put("книга.xlsx", { Заметки: [["позвонить"]] });
    expect(await run("книга.xlsx", "--out", "итог.xlsx")).toBe(4);
    expect(files()).toEqual(["книга.xlsx"]);
    expect(complained).toContain("нет результатов");
  });

  it("ends with 3 and one line where an input cannot be read or used", async () => {
    fs.writeFileSync(path.join(folder, "битая.xlsx"), "PK\u0003\u0004 не архив");
    expect(await run("битая.xlsx", "--out", "итог.xlsx")).toBe(3);
    expect(await run("нет.xlsx", "--out", "итог.xlsx")).toBe(3);
    await put("книга.xlsx", district());
    expect(await run("книга.xlsx", "битая.xlsx", "--out", "итог.xlsx")).toBe(3);
    await put("закрыта.xlsx", district(), true);
    expect(await run("закрыта.xlsx", "--out", "итог.xlsx")).toBe(3);
    expect(complained.trimEnd().split("\n")).toEqual([
      expect.stringContaining("битая.xlsx"),
      "Файл не найден: нет.xlsx",
      expect.stringContaining("битая.xlsx"),
      expect.stringContaining("Структура книги защищена"),
    ]);
    expect(files()).toEqual(["битая.xlsx", "закрыта.xlsx", "книга.xlsx"]);
  });

  it("ends with 2 where it is called wrongly; an input is never overwritten", async () => {
    await put("книга.xlsx", district());
    const before = fs.readFileSync(path.join(folder, "книга.xlsx"));
    expect(await run("книга.xlsx", "--out", "книга.xlsx")).toBe(2);
    expect(await run("книга.xlsx", "--out", "итог.xlsx", "--json", "./итог.xlsx")).toBe(2);
    expect(await run("--out", "итог.xlsx")).toBe(2);
    expect(complained).toContain("Как вызывать");
    expect(fs.readFileSync(path.join(folder, "книга.xlsx")).equals(before)).toBe(true);
  });
});
