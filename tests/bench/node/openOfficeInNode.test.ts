import { createNodeModel } from "../../../bench/model/createNodeModel";
import { readFunctionMetadata } from "../../../bench/model/functions/readFunctionMetadata";
import { openOfficeInNode } from "../../../bench/node/openOfficeInNode";

describe("openOfficeInNode", () => {
  it("runs the genuine office.js over a workbook, with its globals in place until it is closed", async () => {
    const model = createNodeModel();
    const office = await openOfficeInNode({ model, globals: true });
    try {
      expect(office.info).toEqual({ host: "Excel", platform: "OfficeOnline" });
      const read = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Данные");
        sheet.getRange("A1:B2").values = [
          ["Школа", "Доля"],
          ["СОШ № 1", 0.25],
        ];
        const range = sheet.getUsedRange();
        range.load("values,address");
        await context.sync();
        return [range.address, range.values];
      });
      expect(read).toEqual([
        "Данные!A1:B2",
        [
          ["Школа", "Доля"],
          ["СОШ № 1", 0.25],
        ],
      ]);
      expect(office.host.engine.defects).toEqual([]);
      expect(office.pageErrors).toEqual([]);
    } finally {
      office.close();
      model.dispose();
    }
    expect("Excel" in globalThis).toBe(false);
  });

  it("calculates a custom function through the client, in a formula of a cell", async () => {
    const model = createNodeModel();
    const parameters = [
      { name: "часть", dimensionality: "scalar" },
      { name: "целое", dimensionality: "scalar" },
    ];
    const functions = readFunctionMetadata({ functions: [{ id: "SHARE", name: "ДОЛЯ", parameters }] }, "ШНОР");
    const office = await openOfficeInNode({ model, functions });
    try {
      office.CustomFunctions.associate("SHARE", (part: number, whole: number) => part / whole);
      const read = (formula?: string): Promise<unknown> =>
        office.Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getFirst().getRange("A1");
          if (formula) cell.formulas = [[formula]];
          cell.load("values");
          await context.sync();
          return cell.values[0]?.[0];
        });
      await read("=ШНОР.ДОЛЯ(1,4)*100");
      for (let tries = 0; tries < 100 && !office.functions.isIdle; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
      expect(await read()).toBe(25);
    } finally {
      office.close();
      model.dispose();
    }
  });
});
