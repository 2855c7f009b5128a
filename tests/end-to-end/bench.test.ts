import fs from "node:fs";
import { openWorkbook } from "../../bench/xlsx/openWorkbook";
import type { OpenBench } from "./support/openBench";
import { openBench } from "./support/openBench";
import { probeAddin } from "./support/probeAddin";
import { workbookOf } from "../../bench/xlsx/workbookOf";

jest.setTimeout(120_000);

/** The bench itself, with an add-in that does nothing of its own. */
describe("the bench's page", () => {
  const addin = probeAddin();
  let bench: OpenBench;
  beforeAll(async () => {
    const workbook = workbookOf({
      Школы: [
        ["Школа", "Участников"],
        ["СОШ № 1", 24],
      ],
      ЕГЭ: [["Предмет"]],
    });
    bench = await openBench({ workbook, workbookName: "Район.xlsx", addin });
  });
  afterAll(async () => {
    await bench.close();
    fs.rmSync(addin, { recursive: true, force: true });
  });

  it("shows the workbook's name, the ribbon of the manifest and the pane", async () => {
    expect(await bench.page.title()).toContain("Район.xlsx");
    expect(await bench.page.locator(".ribbon-button").allTextContents()).toEqual([
      "Панель",
      "Сформировать отчёты",
      "Проверить данные",
      "Карточка школы",
      "Зафиксировать значения",
    ]);
    expect(await bench.page.locator(".pane").evaluate((pane) => pane.getBoundingClientRect().width)).toBe(350);
  });

  it("runs the genuine office.js in the pane: Office.onReady says Excel on the web", async () => {
    const pane = await bench.pane();
    await pane.waitForFunction("window.officeInfo");
    expect(await pane.evaluate("window.officeInfo")).toEqual({ host: "Excel", platform: "OfficeOnline" });
  });

  it("reads and writes the workbook that the page shows", async () => {
    const pane = await bench.pane();
    const values = await pane.evaluate(`Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Школы");
      sheet.getRange("A3:B3").values = [["СОШ № 2", 31]];
      const used = sheet.getUsedRange();
      used.load("values");
      await context.sync();
      return used.values;
    })`);
    expect(values).toEqual([
      ["Школа", "Участников"],
      ["СОШ № 1", 24],
      ["СОШ № 2", 31],
    ]);
    const cell = await bench.page.evaluate(() => {
      const model = window.bench?.model;
      const sheet = model?.sheets.find("Школы");
      return sheet ? model?.cells.cell(sheet, 2, 1)?.v : undefined;
    });
    expect(cell).toBe(31);
  });

  it("calculates a custom function in a cell by asking the add-in", async () => {
    const pane = await bench.pane();
    await pane.evaluate(`Excel.run(async (context) => {
      context.workbook.worksheets.getItem("ЕГЭ").getRange("B2").formulas = [["=ШНОР.ДОЛЯ(1,4)*100"]];
      await context.sync();
    })`);
    await bench.page.waitForFunction(() => window.bench?.functions.isIdle);
    const value = await pane.evaluate(`Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("ЕГЭ").getRange("B2");
      cell.load("values");
      await context.sync();
      return cell.values[0][0];
    })`);
    expect(value).toBe(25);
  });

  it("saves the workbook with what was written", async () => {
    const [download] = await Promise.all([
      bench.page.waitForEvent("download"),
      bench.page.getByRole("button", { name: "Сохранить" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Район.xlsx");
    const { snapshot } = openWorkbook(new Uint8Array(fs.readFileSync(await download.path())));
    const schools = Object.values(snapshot.sheets).find((sheet) => sheet.name === "Школы");
    expect(schools?.cellData?.[2]?.[1]?.v).toBe(31);
  });

  it("presses a button of the ribbon in the add-in", async () => {
    const pane = await bench.pane();
    await bench.page.getByRole("button", { name: "Проверить данные" }).click();
    await pane.waitForFunction("window.command");
  });

  it("turns a knob in the panel «Стенд», and the add-in sees Excel's own error", async () => {
    const pane = await bench.pane();
    const attempt = `Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
      return "no error";
    }).catch((error) => error.code)`;
    await bench.page.locator(".bench-panel summary").click();
    await bench.page.getByLabel("Пользователь правит ячейку").check();
    expect(await pane.evaluate(attempt)).toBe("InvalidOperationInCellEditMode");
    await bench.page.getByLabel("Пользователь правит ячейку").uncheck();
    expect(await pane.evaluate(attempt)).toBe("no error");
    expect(await bench.page.locator(".requests tbody tr.failed").count()).toBe(1);
  });

  it("loads the add-in anew for another version of Excel", async () => {
    await bench.page.getByLabel("Версия Excel").selectOption("2021");
    await bench.page.getByRole("button", { name: "Перезагрузить панель" }).click();
    const pane = await bench.pane();
    await pane.waitForFunction("window.officeInfo");
    expect(await pane.evaluate(`Office.context.requirements.isSetSupported("ExcelApi", "1.15")`)).toBe(false);
  });

  it("says in Russian why a file is not opened, and keeps the workbook that is open", async () => {
    const notABook = { name: "список.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("просто текст") };
    await bench.page.locator("#open-file").setInputFiles(notABook);
    await bench.page.getByText("Файл «список.xlsx» не открыт: это не книга .xlsx.").waitFor();
    expect(await bench.page.title()).toContain("Район.xlsx");
  });

  it("opens another workbook in the place of the first", async () => {
    const other = Buffer.from(workbookOf({ Другой: [["да"]] }));
    await bench.page.locator("#open-file").setInputFiles({ name: "Другая.xlsx", mimeType: "application/octet-stream", buffer: other });
    await bench.page.waitForFunction(() => document.title.startsWith("Другая.xlsx"));
    const pane = await bench.pane();
    await pane.waitForFunction("window.officeInfo");
    const names = await pane.evaluate(`Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map((sheet) => sheet.name);
    })`);
    expect(names).toEqual(["Другой"]);
    expect(await bench.page.locator("#grid canvas").count()).toBeGreaterThan(0);
  });

  it("asked nothing of any other origin, threw nothing, knows every member used, and holds no reference", async () => {
    expect(bench.foreignRequests).toEqual([]);
    expect(bench.errors).toEqual([]);
    const state = await bench.page.evaluate(() => {
      const host = window.bench?.host;
      return {
        unknown: [...(host?.engine.members.unknownMembers.keys() ?? [])],
        messages: host?.unknownMessages,
        held: host?.engine.references.held,
      };
    });
    expect(state).toEqual({ unknown: [], messages: [], held: [] });
  });
});
