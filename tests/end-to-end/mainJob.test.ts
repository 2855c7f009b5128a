import { sampleFile } from "../../bench/server/sampleFile";
import type { OpenBench } from "./support/openBench";
import { openBench } from "./support/openBench";

jest.setTimeout(240_000);

/** The main job on the sample workbook, with the built add-in, as a newcomer does it after `npm start`. */
describe("the main job in the browser", () => {
  let bench: OpenBench;
  let before: string[];
  const sheetNames = (): Promise<string[]> =>
    bench.page.evaluate(() => {
      const model = window.bench?.model;
      return model ? model.sheets.ids().map((id) => model.sheets.name(id)) : [];
    });

  beforeAll(async () => {
    const { name, bytes } = sampleFile();
    bench = await openBench({ workbook: bytes, workbookName: name });
    before = await sheetNames();
  });
  afterAll(() => bench.close());

  it("builds the sheets by the button of the pane, and leaves those of the user", async () => {
    const pane = await bench.pane();
    await pane.getByRole("button", { name: "Сформировать отчёты" }).click();
    await bench.page.waitForFunction(
      (count) => {
        const model = window.bench?.model;
        return model && model.sheets.ids().length > count && model.sheets.ids().some((id) => model.sheets.name(id) === "Перечень ШНОР");
      },
      before.length,
      { timeout: 180_000 },
    );
    const after = await sheetNames();
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after).toEqual(expect.arrayContaining(["Параметры", "Данные", "Проверка данных", "Рейтинг", "ИСБШ", "Перечень ШНОР"]));
  });

  it("kept to the budget of requests: at most 4 to read when the pane opens, 4 to read and 7 to write for the run", async () => {
    const requests = await bench.page.evaluate(() => window.bench?.host.engine.log.workCount ?? Number.NaN);
    expect(requests).toBeLessThanOrEqual(4 + 4 + 7);
  });

  it("writes the list with a decision and its evidence for every school", async () => {
    const list = await bench.page.evaluate(() => {
      const model = window.bench?.model;
      const sheet = model?.sheets.find("Перечень ШНОР");
      const text = (row: number, column: number): string => String((sheet && model?.cells.cell(sheet, row, column)?.v) ?? "");
      return Array.from({ length: 20 }, (_, row) => [0, 1, 2, 3, 4].map((column) => text(row + 5, column)));
    });
    const rows = list.slice(1).filter(([number]) => /^\d+$/.test(number ?? ""));
    expect(list[0]?.slice(0, 2)).toEqual(["№", expect.stringContaining("Школа")]);
    expect(rows).toHaveLength(14);
    expect(rows[0]?.[2]).toBe("■ ШНОР");
    expect(rows[0]?.[3]).toMatch(/Федеральный критерий подтверждён.*\d+\s+из\s+\d+\s+\(\d+,\d\s+%/su);
    for (const row of rows) expect(row[2]).toMatch(/^[■▲○◊] /u);
  });

  it("selects the cell of a finding", async () => {
    const pane = await bench.pane();
    await pane.getByRole("tab", { name: /Проверка/ }).click();
    const show = pane.getByRole("button", { name: /^Показать ячейку/ }).first();
    const place = ((await show.getAttribute("aria-label")) ?? "").replace(/^Показать ячейку\s+/u, "");
    await show.click();
    await bench.page.waitForFunction((wanted) => {
      const model = window.bench?.model;
      const selected = model?.selection.areas().at(-1);
      if (!model || !selected) return false;
      const sheet = model.sheets.name(model.sheets.activeId());
      const column = (index: number): string =>
        (index < 26 ? "" : String.fromCharCode(64 + Math.floor(index / 26))) + String.fromCharCode(65 + (index % 26));
      return wanted.startsWith(`${sheet}!${column(selected.startColumn)}${selected.startRow + 1}`);
    }, place);
  });

  it("runs a command of the ribbon through the add-in", async () => {
    const before = await bench.page.evaluate(() => window.bench?.host.engine.log.workCount ?? 0);
    await bench.page.locator(".ribbon-button", { hasText: "Проверить данные" }).click();
    const pane = await bench.pane();
    await pane.getByRole("heading", { name: /^Осталось \d+/ }).waitFor();
    const after = await bench.page.evaluate(() => window.bench?.host.engine.log.workCount ?? 0);
    expect(after).toBeGreaterThan(before);
  });

  it("needed no member that the bench does not know, no other origin, and holds no reference", async () => {
    await bench.page.waitForFunction(() => window.bench?.host.engine.references.count === 0);
    const state = await bench.page.evaluate(() => {
      const host = window.bench?.host;
      return {
        unknown: [...(host?.engine.members.unknownMembers.keys() ?? [])],
        defects: host?.engine.defects.map(String),
        messages: host?.unknownMessages,
      };
    });
    expect(state).toEqual({ unknown: [], defects: [], messages: [] });
    expect(bench.foreignRequests).toEqual([]);
    expect(bench.errors).toEqual([]);
  });
});
