import { freezeFormulas } from "../../../src/workbook/freeze/freezeFormulas";
import { listFrozen } from "../../../src/workbook/freeze/listFrozen";
import { restoreFormulas } from "../../../src/workbook/freeze/restoreFormulas";
import { openBook } from "../openBook";
import type { TestBook } from "../openBook";

const matches = /SUM|SEQUENCE/;
const freeze = (selectionOnly = false) => freezeFormulas({ matches, selectionOnly, fingerprint: JSON.stringify });
const restore = async () => restoreFormulas(await listFrozen(), JSON.stringify);

describe("freezing and its undo", () => {
  let book: TestBook;
  afterEach(() => book.close());
  const open = async (knobs = {}) =>
    (book = await openBook(
      {
        База: [
          [1, "=SUM(A1:A2)"],
          [2, "=SEQUENCE(2)"],
          ["=A1+1", null],
          ["=SUM(A1)/0", null],
        ],
        Свод: [["=SUM(База!A1:A2)", "=SUM(База!A1)"]],
      },
      knobs,
    ));
  const put = (sheet: string, row: number, column: number, value: unknown) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getCell(row, column).values = [[value]];
      await context.sync();
    });
  const select = (sheet: string, address: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).select();
      await context.sync();
    });

  it("turns matching formulas into values, spilled ones as a whole, and leaves errors and others working", async () => {
    await open();
    const { frozen, left } = await freeze();
    expect([frozen, left]).toEqual([4, [{ sheet: "База", address: "A4", shows: "#ДЕЛ/0!" }]]);
    expect([book.cell("База", 0, 1), book.cell("База", 1, 1), book.cell("База", 2, 1)]).toEqual([3, 1, 2]);
    expect(book.cell("База", 2, 0)).toBe("=A1+1");
  });

  it("puts every formula back in the user's own cells, and then nothing is left to be put back", async () => {
    await open();
    const before = book.content();
    await freeze();
    expect(await restore()).toEqual({ restored: 4, changed: 0, refused: 0 });
    await book.calculated();
    expect(book.cell("База", 1, 1)).toBe("=SEQUENCE(2)");
    expect([book.value("База", 1, 1), book.value("База", 2, 1)]).toEqual([1, 2]);
    expect(book.content()).toEqual(before);
    expect(await restore()).toEqual({ restored: 0, changed: 0, refused: 0 });
  });

  it("leaves what a person changed since then, one cell of a spilled table too", async () => {
    await open();
    await freeze();
    await put("База", 2, 1, 77);
    await put("Свод", 0, 0, "итог");
    expect(await restore()).toEqual({ restored: 2, changed: 2, refused: 0 });
    expect([book.cell("База", 1, 1), book.cell("База", 2, 1), book.cell("Свод", 0, 0)]).toEqual([1, 77, "итог"]);
    expect(book.cell("Свод", 0, 1)).toBe("=SUM(База!A1)");
  });

  it("freezes only what is selected, a spilled formula when one of its cells is", async () => {
    await open();
    await select("База", "B3");
    expect((await freeze(true)).frozen).toBe(1);
    expect([book.cell("База", 0, 1), book.cell("База", 1, 1), book.cell("Свод", 0, 0)]).toEqual(["=SUM(A1:A2)", 1, "=SUM(База!A1:A2)"]);
    await select("Свод", "A1:A3");
    expect((await freeze(true)).frozen).toBe(1);
    expect([book.cell("Свод", 0, 0), book.cell("Свод", 0, 1)]).toEqual([3, "=SUM(База!A1)"]);
    expect(await restore()).toEqual({ restored: 2, changed: 0, refused: 0 });
  });

  it("says so when nothing of ours is selected", async () => {
    await open();
    await select("База", "A3");
    expect(await freeze(true)).toMatchObject({ frozen: 0, left: [] });
  });

  it("leaves a protected sheet as it is, says how many formulas wait there, and puts them back once it is open", async () => {
    await open();
    await freeze();
    const protect = (on: boolean) =>
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem("База");
        if (on) protection.protect();
        else protection.unprotect();
        await context.sync();
      });
    await protect(true);
    expect(await restore()).toEqual({ restored: 2, changed: 0, refused: 2 });
    expect([book.cell("База", 0, 1), book.cell("Свод", 0, 1)]).toEqual([3, "=SUM(База!A1)"]);
    await protect(false);
    expect(await restore()).toEqual({ restored: 2, changed: 0, refused: 0 });
    expect(book.cell("База", 0, 1)).toBe("=SUM(A1:A2)");
  });

  it("remembers two freezings of one sheet", async () => {
    await open();
    await select("Свод", "A1");
    await freeze(true);
    await freeze();
    expect(await restore()).toEqual({ restored: 4, changed: 0, refused: 0 });
  });
});
