import { errorOf, toyOffice } from "./toyOffice";

describe("a document that is closed", () => {
  it("gives up a request that waits for a cell to be left, and is told when nothing works on it any more", async () => {
    const office = await toyOffice();
    office.host.knobs.editMode = true;
    const waiting = errorOf(
      office.Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getItem("Данные").getRange("A1").values = [[1]];
        await context.sync();
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    await office.host.close();
    expect((await waiting).code).toBe("InvalidOrTimedOutSession");
    office.close();
  });
});
