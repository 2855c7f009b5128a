import { defaultKnobs } from "../../../../bench/host/knobs";
import type { ToyOffice } from "./toyOffice";
import { errorOf, toyOffice } from "./toyOffice";

/** Each knob makes the host refuse; the code and the text that an add-in sees are Microsoft's own. */
describe("a host that refuses", () => {
  let office: ToyOffice;
  beforeAll(async () => {
    office = await toyOffice();
  });
  afterAll(() => office.close());
  afterEach(() => Object.assign(office.host.knobs, defaultKnobs));

  const readName = (options: Excel.RunOptions = {}): Promise<string> =>
    office.Excel.run(options, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
  const write = (values: unknown[][], address: string): Promise<void> =>
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Данные").getRange(address).values = values;
      await context.sync();
    });

  it("while a cell is edited, in Russian", async () => {
    office.host.knobs.editMode = true;
    const error = await errorOf(readName());
    expect(error.code).toBe("InvalidOperationInCellEditMode");
    expect(error.message).toMatch(/^Excel находится в режиме правки ячейки\. Выйдите из режима правки, нажав клавишу ВВОД/);
  });

  it("waits for the cell with delayForCellEdit", async () => {
    office.host.knobs.editMode = true;
    setTimeout(() => (office.host.knobs.editMode = false), 60);
    await expect(readName({ delayForCellEdit: true })).resolves.toBe("Лист1");
  });

  it("a request over the limit, in bytes and not in letters", async () => {
    const letters = [["я".repeat(400)]];
    office.host.knobs.requestBytes = 1300;
    await write([["z".repeat(400)]], "A1");
    expect((await errorOf(write(letters, "A1"))).code).toBe("RequestPayloadSizeLimitExceeded");
  });

  it("5 MB and more: ten columns of 60,000 rows", async () => {
    const row = Array.from({ length: 10 }, () => "абвгдежзик");
    const error = await errorOf(
      write(
        Array.from({ length: 60_000 }, () => row),
        "A1:J60000",
      ),
    );
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
  });

  it("a reply over the limit", async () => {
    await write([["ж".repeat(3000)]], "A9");
    office.host.knobs.requestBytes = 3000;
    const read = office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Данные").getRange("A9").load("values");
      await context.sync();
    });
    expect((await errorOf(read)).code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("too many requests", async () => {
    office.host.knobs.throttle = true;
    expect((await errorOf(readName())).code).toBe("ActivityLimitReached");
  });

  it("a lost session", async () => {
    office.host.knobs.sessionLost = true;
    expect((await errorOf(readName())).code).toBe("InvalidOrTimedOutSession");
  });

  it("the k-th request, once, and does nothing of it", async () => {
    office.host.knobs.failRequest = 2;
    await expect(readName()).resolves.toBe("Лист1");
    expect((await errorOf(write([[77]], "D1"))).code).toBe("GeneralException");
    expect(office.book.find("Данные")?.cells.has("0,3")).toBe(false);
    await expect(readName()).resolves.toBe("Лист1");
    expect(office.host.knobs.failRequest).toBeNull();
  });

  it("to write into a document opened for reading", async () => {
    office.host.knobs.readOnly = true;
    await expect(readName()).resolves.toBe("Лист1");
    expect((await errorOf(write([[1]], "A1"))).code).toBe("AccessDenied");
  });

  it("and answers late when asked to", async () => {
    office.host.knobs.latency = 40;
    const start = performance.now();
    await readName();
    // A timer may come a millisecond early.
    expect(performance.now() - start).toBeGreaterThan(35);
  });

  it("holds no reference after all of these", async () => {
    await readName();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(office.host.engine.references.held).toEqual([]);
  });
});
