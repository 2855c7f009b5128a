import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createNodeModel } from "../../../bench/model/createNodeModel";
import { openWorkbook } from "../../../bench/xlsx/openWorkbook";
import { saveWorkbook } from "../../../bench/xlsx/saveWorkbook";
import { everyPartWorkbook } from "./everyPart";
import { sharedWorkbooks } from "./sharedFiles";

jest.setTimeout(600_000);

const present = spawnSync("soffice", ["--version"]).status === 0;
/** A text that no workbook holds. */
const MARK = "проверено 4711";

/** Puts a text two rows below everything on the first sheet that a person sees, through the model. */
function marked(bytes: Uint8Array): Uint8Array {
  const { snapshot, side, original } = openWorkbook(bytes);
  const model = createNodeModel(snapshot, side);
  const sheetId = model.sheets.ids().find((id) => model.sheets.visibility(id) === "Visible") ?? "";
  const used = model.cells.usedArea(sheetId, null, false);
  model.writer.put(sheetId, (used?.endRow ?? -1) + 2, 0, { v: MARK, t: 1, f: null, si: null });
  const saved = model.save();
  const result = saveWorkbook(original, saved.snapshot, saved.side);
  model.dispose();
  return result;
}

/** What LibreOffice reads of each workbook: name of the file → its sheets as text, in the order of their names. */
function read(folder: string, books: ReadonlyMap<string, Uint8Array>): Map<string, string[]> {
  const [input, output] = [join(folder, "in"), join(folder, "out")];
  for (const place of [input, output]) mkdirSync(place, { recursive: true });
  for (const [name, bytes] of books) writeFileSync(join(input, `${name}.xlsx`), bytes);
  const files = [...books.keys()].map((name) => join(input, `${name}.xlsx`));
  // The last number: -1 = every sheet into a file of its own.
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", output, ...files], { stdio: "ignore" });
  const made = readdirSync(output).sort();
  return new Map(
    [...books.keys()].map((name) => [
      name,
      made.filter((file) => file.startsWith(`${name}-`)).map((file) => readFileSync(join(output, file), "utf8").trimEnd()),
    ]),
  );
}

/** The lines without the mark, empty ends, and what is another at each reading. */
function linesOf(sheet: string): string {
  const lines = sheet.split("\n").filter((line) => !line.includes(MARK) && !/^(?:NOW|TODAY|RAND|RANDBETWEEN),/.test(line));
  return lines
    .map((line) => line.replace(/[\s,]+$/, ""))
    .join("\n")
    .trimEnd();
}

/** An independent reader, where there is one: a workbook that we changed reads as before, with the change in it. */
(present ? describe : describe.skip)("LibreOffice reads a changed workbook as it read the former", () => {
  it("each workbook of other programs, and one with every kind of part", () => {
    const books = [{ name: "every part", read: everyPartWorkbook }, ...sharedWorkbooks().filter(({ name }) => name.startsWith("torture"))];
    // Numbers instead of names: «a» must not begin the name of another.
    const before = new Map(books.map((book, index) => [`b${index + 1000}`, book.read()] as const));
    const after = new Map([...before].map(([name, bytes]) => [name, marked(bytes)] as const));
    const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
    try {
      const [former, changed] = [read(join(folder, "before"), before), read(join(folder, "after"), after)];
      const wrong = books.flatMap(({ name }, index) => {
        const key = `b${index + 1000}`;
        const [was, is] = [former.get(key) ?? [], changed.get(key) ?? []];
        // Two that LibreOffice does not open at all say nothing about us.
        if (was.length === 0 && is.length === 0) return [];
        const same = was.length === is.length && is.every((sheet, place) => linesOf(sheet) === linesOf(was[place] ?? ""));
        const there = is.some((sheet) => sheet.includes(MARK));
        return same && there ? [] : [`${name}: ${same ? "the change is missing" : "reads otherwise"}`];
      });
      expect(wrong).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
