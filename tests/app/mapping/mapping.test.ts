import { buildReports } from "../../../src/app/buildReports";
import { checkData } from "../../../src/app/checkData";
import { openSheetMapping } from "../../../src/app/mapping/openSheetMapping";
import type { SheetMappingSession } from "../../../src/app/mapping/openSheetMapping";
import { forgetMapping } from "../../../src/app/mapping/forgetMapping";
import { saveMapping } from "../../../src/app/mapping/saveMapping";
import { removeGenerated } from "../../../src/app/removeGenerated";
import type { CellValue } from "../../../src/reading/grid";
import type { ColumnRole } from "../../../src/reading/mapping/columnRole";
import type { SheetMapping } from "../../../src/reading/mapping/mapping";
import { mappingOf } from "../../../src/reading/mapping/mappingOf";
import { openBook } from "../../workbook/openBook";
import type { TestBook } from "../../workbook/openBook";
import { district } from "../district";

jest.setTimeout(300_000);
let book: TestBook;
afterEach(() => book.close());

/** A sheet that the reader refuses: nobody knows its headings. */
const foreign = (year: number): CellValue[][] => [
  [`Русский язык, ЕГЭ ${year}`],
  ["Ячейка", "П", "Нд"],
  ["МБОУ СОШ №1 с. Псыж", 20, 2],
  ["МБОУ СОШ №2 а. Эркен", 25, 5],
];
const roles: Readonly<Record<string, ColumnRole>> = { Ячейка: "school", П: "n", Нд: "low" };
const none = { grids: [], refused: [] };

async function open(sheet: string): Promise<SheetMappingSession> {
  const session = await openSheetMapping({ file: null, sheet }, none);
  if (session === null) throw new Error(`Nothing on ${sheet}`);
  return session;
}

function mapByHand(session: SheetMappingSession): SheetMapping {
  const [table] = session.propose({ heading: { transposed: false, first: 1, last: 1 }, kind: "ege" });
  if (table === undefined) throw new Error("No table under the heading");
  const columns = table.columns.map((column) => ({
    ...column,
    says: { ...column.says, role: roles[column.heading[0] ?? ""] ?? "ignore" },
  }));
  return mappingOf({ ...table, columns }, session.origin, "2025-03-01", { subject: null, grade: null, year: null });
}

describe("mapping by hand in a workbook", () => {
  it("is kept before anything was generated, and the next reading goes by it", async () => {
    book = await openBook({ Свод: foreign(2025) });
    expect((await checkData()).dataset.facts).toEqual([]);
    const session = await open("Свод");
    expect(session.propose()).toEqual([]);
    const mapping = mapByHand(session);
    const preview = session.preview(mapping);
    expect(preview.lines.map(({ school, source }) => [school, source.address])).toEqual([
      ["МБОУ СОШ №1 с. Псыж", "B3:C3"],
      ["МБОУ СОШ №2 а. Эркен", "B4:C4"],
    ]);
    await saveMapping(mapping);
    expect(book.tabs()).toEqual(["Свод", "Разметка"]);
    const outcome = await checkData();
    expect(outcome.dataset.facts.map(({ n, low, source }) => [n, low, source.address])).toEqual([
      [20, 2, "B3:C3"],
      [25, 5, "B4:C4"],
    ]);
    expect(outcome.ignored).toEqual([]);
    expect(outcome.findings.map(({ code }) => code)).toContain("mappingApplied");
  });

  it("stands on «Разметка» in words, is replaced when said anew, and forgotten when its row is removed or in the pane", async () => {
    book = await openBook({ Свод: foreign(2025) });
    const mapping = mapByHand(await open("Свод"));
    await saveMapping(mapping);
    expect([0, 1, 2].map((column) => String(book.cell("Разметка", 4, column)).replaceAll("\u00a0", " "))).toEqual([
      "Свод",
      "ЕГЭ. Графы: «ячейка» — школа; «п» — участников; «нд» — низкий результат, чел.",
      "01.03.2025",
    ]);
    await saveMapping({ ...mapping, savedOn: "2025-03-02" });
    expect([book.cell("Разметка", 4, 2), book.cell("Разметка", 5, 0)]).toEqual(["02.03.2025", null]);
    await forgetMapping(mapping);
    expect(book.cell("Разметка", 4, 0)).toBeNull();
    expect((await checkData()).dataset.facts).toEqual([]);
  });

  it("outlives runs and «Убрать созданные листы», and the sheet itself is never read as data", async () => {
    book = await openBook({ ...district(), Свод: foreign(2025) });
    await saveMapping(mapByHand(await open("Свод")));
    const first = await buildReports();
    expect(first.dataset.facts.filter(({ kind }) => kind === "ege")).toHaveLength(2);
    await removeGenerated();
    expect(book.tabs()).toContain("Разметка");
    const again = await checkData();
    expect(again.dataset.facts).toEqual(first.dataset.facts);
    expect([...again.recognised, ...again.ignored].map(({ sheet }) => sheet)).not.toContain("Разметка");
  });

  it("is found when a person renamed the sheet; a record that he changed is told and left as it is", async () => {
    book = await openBook({ Свод: foreign(2025) });
    await saveMapping(mapByHand(await open("Свод")));
    const [first, second] = [await sheetRows(), await sheetRows()];
    book.close();
    book = await openBook({ Свод: foreign(2025), Моё: first });
    expect((await checkData()).dataset.facts).toHaveLength(2);
    book.close();
    const damaged = second.map((row) =>
      row.map((value) => (typeof value === "string" && value.startsWith("{") ? `${value.slice(0, 40)}` : value)),
    );
    book = await openBook({ Свод: foreign(2025), Разметка: damaged });
    const outcome = await checkData();
    expect(outcome.dataset.facts).toEqual([]);
    expect(outcome.findings.filter(({ code }) => code === "mappingUnreadable").map(({ source }) => source?.address)).toEqual(["A5"]);
    await saveMapping(mapByHand(await open("Свод")));
    expect(book.cell("Разметка", 4, 3)).toBe(damaged[4]?.[3]);
    expect((await checkData()).dataset.facts).toHaveLength(2);
  });

  it("is not written into a workbook whose structure is protected", async () => {
    book = await openBook(
      { Свод: foreign(2025) },
      {},
      { structureProtected: true, settings: {}, customProperties: {}, date1904: false, sheets: {} },
    );
    const mapping = mapByHand(await open("Свод"));
    await expect(saveMapping(mapping)).rejects.toMatchObject({ code: "structureProtected" });
    expect(book.tabs()).toEqual(["Свод"]);
  });
});

function sheetRows(): Promise<CellValue[][]> {
  return Promise.resolve(
    Array.from({ length: 5 }, (_, row) => [0, 1, 2, 3].map((column) => book.cell("Разметка", row, column) as CellValue)),
  );
}
