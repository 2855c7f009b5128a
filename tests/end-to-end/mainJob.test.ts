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
