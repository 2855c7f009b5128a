import { createNodeModel } from "../../bench/model/createNodeModel";
import { openOfficeInNode } from "../../bench/node/openOfficeInNode";
import { openWorkbook } from "../../bench/xlsx/openWorkbook";
import { unzipPackage } from "../../bench/xlsx/package/unzipPackage";
import { saveWorkbook } from "../../bench/xlsx/saveWorkbook";
import { buildReports } from "../../src/app/buildReports";
import { removeGenerated } from "../../src/app/removeGenerated";
import { restorePrevious } from "../../src/app/restorePrevious";
import { schoolKeys } from "../../src/reports/schoolNames/schoolKeys";
import { openBook } from "../workbook/openBook";
import type { TestBook } from "../workbook/openBook";
import { district } from "./district";

// Whole runs with every sheet; a busy machine takes its time.
jest.setTimeout(300_000);

const visible = (book: TestBook): string[] => book.tabs().filter((tab) => !tab.includes("Hidden"));

/** Types a text into a cell of a sheet as a person does. */
async function type(sheet: string, find: string, column: number, text: string): Promise<void> {
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
    used.load("values");
    await context.sync();
    const row = used.values.findIndex((cells: unknown[]) => cells.includes(find));
    used.getCell(row, column).values = [[text]];
    await context.sync();
  });
}

describe("run again and again", () => {
  let book: TestBook;
  afterEach(() => book.close());

  it("keeps overrides, parameters and drawn widths; the step back brings the sheets before; the removal takes all", async () => {
    book = await openBook({ ...district(), Рейтинг: [["мой собственный рейтинг"]] });
    const before = book.content();
    const first = await buildReports();
    const listed = first.input?.dataset.schools[0]?.shortName ?? "";
    await type("Перечень ШНОР", listed, 6, "группа риска");
    await type("Перечень ШНОР", listed, 7, "сверено 14.10.2025");
    await type("Школы", listed, 10, "Город");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Типология").getRange("B:B").format.columnWidth = 300;
      await context.sync();
    });
    const second = await buildReports({ parameters: { lowShareThreshold: 35 } });
    expect(second.kept.get("overrides")?.size).toBe(1);
    expect(second.written.find(({ key }) => key === "rating")?.name).toBe("Рейтинг (2)");
    expect(book.cell("Рейтинг", 0, 0)).toBe("мой собственный рейтинг");
    expect(Math.round(book.model.measures.columnWidth(book.id("Типология"), 1))).toBe(400);
    const third = await buildReports();
    expect(third.parameters.lowShareThreshold).toBe(35);
    expect(third.kept.get("overrideReasons")?.size).toBe(1);
    expect([...(third.input?.dataset.clusters?.values() ?? [])]).toEqual(["Город"]);
    expect(third.input?.analysis.schools.some(({ ownCluster }) => ownCluster?.manual === "Город")).toBe(true);

    const { restored } = await restorePrevious();
    expect(restored).toEqual(third.written.map(({ name }) => name));
    const { removed } = await removeGenerated();
    expect(removed).toHaveLength(third.written.length);
    expect(book.content()).toEqual(before);
  });

  it("leaves a sheet of a later version alone, reads nothing from it and says so", async () => {
    book = await openBook({ ...district(), Рейтинг: [["Школа", "Значение"]] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Рейтинг").customProperties.add("opora", JSON.stringify({ format: 2, key: "rating" }));
      await context.sync();
    });
    const { findings, recognised, ignored, written } = await buildReports({ sheets: ["rating"] });
    const told = findings.filter(({ code }) => code === "laterVersionSheet");
    expect(told.map(({ source, severity }) => [source?.sheet, severity])).toEqual([["Рейтинг", "warning"]]);
    expect([...recognised, ...ignored].map(({ sheet }) => sheet)).not.toContain("Рейтинг");
    expect(written.find(({ key }) => key === "rating")?.name).toBe("Рейтинг (2)");
    expect(book.cell("Рейтинг", 0, 0)).toBe("Школа");
    await removeGenerated();
    expect(book.tabs()).toContain("Рейтинг");
  });

  it("writes the passport of one school alone; every other sheet stays as it is, its date too", async () => {
    book = await openBook(district());
    const outcome = await buildReports();
    // The budget of a whole run: every sheet, a page and three charts a school, in as many requests as bytes force.
    expect(outcome.requests.read).toBeLessThanOrEqual(4);
    expect(outcome.requests.write).toBeLessThanOrEqual(8);
    const stampBefore = book.cell("Перечень ШНОР", 2, 0);
    const tabs = visible(book);
    const schools = outcome.input?.dataset.schools ?? [];
    const key = schoolKeys(schools).get(schools[3]?.id ?? "") ?? "";
    const one = await buildReports({ sheets: ["passport"], passports: [key] });
    expect(one.written.map(({ key }) => key)).toEqual(["passport", "parameters"]);
    expect(visible(book)).toEqual(tabs);
    expect(book.cell("Паспорт школы", 0, 0)).toBe(schools[3]?.shortName);
    expect(book.cell("Перечень ШНОР", 2, 0)).toBe(stampBefore);
    await expect(buildReports({ sheets: ["passport"], passports: ["никакая"] })).rejects.toThrow("there is no school «никакая»");
  });
});

describe("the file", () => {
  it("is the same, part by part, after a run and a removal", async () => {
    const source = await openBook(district());
    const { snapshot, side } = source.model.save();
    const bytes = saveWorkbook(null, snapshot, side);
    source.close();
    const opened = openWorkbook(bytes);
    const model = createNodeModel(opened.snapshot, opened.side);
    const office = await openOfficeInNode({ model, globals: true });
    try {
      await buildReports();
      await removeGenerated();
      const saved = model.save();
      const [was, is] = [unzipPackage(bytes), unzipPackage(saveWorkbook(opened.original, saved.snapshot, saved.side))];
      expect([...is.keys()].sort()).toEqual([...was.keys()].sort());
      const changed = [...was].filter(([name, content]) => Buffer.compare(Buffer.from(content), Buffer.from(is.get(name) ?? [])) !== 0);
      expect(changed.map(([name]) => name)).toEqual([]);
    } finally {
      office.close();
      model.dispose();
    }
  });
});
