import type { ToyOffice } from "./toyOffice";
import { errorOf, toyOffice } from "./toyOffice";

/** What the genuine client makes of an author's mistakes, and of what the host answers to them. */
describe("errors of the genuine client", () => {
  let office: ToyOffice;
  beforeAll(async () => {
    office = await toyOffice();
  });
  afterAll(() => office.close());

  it("says Excel on the web when it is ready, without an error on the page", () => {
    expect(office.info).toEqual({ host: "Excel", platform: "OfficeOnline" });
    expect(office.pageErrors).toEqual([]);
    expect(office.host.unknownMessages).toEqual([]);
  });

  it("refuses a property that was not loaded", async () => {
    const error = await errorOf(office.Excel.run(async (context) => context.workbook.worksheets.getActiveWorksheet().name));
    expect(error.code).toBe("PropertyNotLoaded");
    expect(error).toBeInstanceOf(office.OfficeExtension.Error);
  });

  it("refuses a property that was loaded but not yet read by a sync", async () => {
    const error = await errorOf(
      office.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load("name");
        return sheet.name;
      }),
    );
    expect(error.code).toBe("PropertyNotLoaded");
  });

  it("refuses isNullObject before the sync", async () => {
    const error = await errorOf(office.Excel.run(async (context) => context.workbook.worksheets.getItemOrNullObject("нет").isNullObject));
    expect(error.code).toBe("PropertyNotLoaded");
  });

  it("tells which statement asked for a sheet that is not there", async () => {
    const error = await errorOf(
      office.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("нет").load("name");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
    expect(error.debugInfo.statement).toContain("worksheets.getItem");
  });

  it("refuses an object that outlived its run", async () => {
    let kept: Excel.Range | undefined;
    await office.Excel.run(async (context) => {
      kept = context.workbook.worksheets.getItem("Данные").getRange("A1");
      kept.load("address");
      await context.sync();
    });
    const error = await errorOf(
      Promise.resolve().then(async () => {
        if (!kept) throw new Error("no range");
        kept.values = [[1]];
        await kept.context.sync();
      }),
    );
    expect(error.code).toBe("InvalidObjectPath");
  });

  it("hands on InvalidArgument when an array does not fit", async () => {
    const error = await errorOf(
      office.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Данные").getRange("A1:B2").values = [[1]];
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
    expect(error.debugInfo.errorLocation).toBe("Values");
  });

  it("keeps what was done before the action that failed: there is no rollback", async () => {
    await errorOf(
      office.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Данные").getRange("C1").values = [[5]];
        context.workbook.worksheets.getItem("нет").load("name");
        await context.sync();
      }),
    );
    expect(office.book.find("Данные")?.cells.get("0,2")).toBe(5);
  });

  it("fails loudly at a member that the bench does not know, and counts it", async () => {
    const error = await errorOf(
      office.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Данные").shapes.addGeometricShape("Star5");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ApiNotImplementedByBench");
    expect(office.host.engine.members.unknownMembers.get("Worksheet.Shapes")).toBe(1);
  });

  it("holds no reference after all of this, not even after a run that failed", () => {
    expect(office.host.engine.references.held).toEqual([]);
  });
});
