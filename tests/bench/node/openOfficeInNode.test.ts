import { createNodeModel } from "../../../bench/model/createNodeModel";
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
});
