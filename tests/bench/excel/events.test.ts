import { area } from "../../../bench/model/address/area";
import type { Bench } from "./openBench";
import { openBench } from "./openBench";

/** What the last action set off is over: a calculation begins a tenth of a second after the change and raises an event of its own. */
const settled = async ({ model }: Bench): Promise<void> => {
  await model.calculation.settle();
  // Events travel to the client and its handlers run.
  await new Promise((resolve) => setTimeout(resolve, 60));
};

// Two cores shared with other suites: the engine alone takes seconds to load then.
jest.setTimeout(60_000);

describe("events through the genuine office.js", () => {
  let bench: Bench;
  let sheetId: string;
  const heard: unknown[] = [];
  beforeAll(async () => {
    bench = await openBench();
    sheetId = bench.model.sheets.ids()[0]!;
    await bench.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem("Лист1");
      sheet.onChanged.add(
        async ({ address, changeType, triggerSource }) => void heard.push(["changed", address, changeType, triggerSource]),
      );
      sheet.onSelectionChanged.add(async ({ address }) => void heard.push(["selected", address]));
      worksheets.onAdded.add(async ({ worksheetId }) => void heard.push(["added", bench.model.sheets.name(worksheetId)]));
      worksheets.onDeleted.add(async ({ source }) => void heard.push(["deleted", source]));
      worksheets.onActivated.add(async ({ worksheetId }) => void heard.push(["activated", bench.model.sheets.name(worksheetId)]));
      worksheets.onNameChanged.add(async ({ nameBefore, nameAfter }) => void heard.push(["renamed", nameBefore, nameAfter]));
      worksheets.onCalculated.add(async ({ worksheetId }) => void heard.push(["calculated", bench.model.sheets.name(worksheetId)]));
      await context.sync();
    });
  });
  beforeEach(() => void heard.splice(0));
  afterAll(() => bench.close());

  it("tells the add-in's own writes apart", async () => {
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem("Лист1").getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await settled(bench);
    expect(heard).toContainEqual(["changed", "B2:C3", "RangeEdited", "ThisLocalAddin"]);
  });

  it("tells of rows inserted as one change", async () => {
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Лист1");
      sheet.getRange("D1").formulas = [["=SUM(B2:C3)"]];
      await context.sync();
    });
    await settled(bench);
    heard.splice(0);
    bench.model.structure.insert(sheetId, area(1, 0, 1, 16_383), "Down");
    await settled(bench);
    expect(heard.filter((event) => (event as string[])[0] === "changed")).toEqual([["changed", "2:2", "RowInserted", "ThisLocalAddin"]]);
  });

  it("tells of selections and of sheets added, renamed, shown and deleted", async () => {
    await bench.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Лист1").getRange("B2:D4").select();
      const added = worksheets.add("Второй");
      added.name = "Второй лист";
      added.activate();
      await context.sync();
      added.delete();
      await context.sync();
    });
    await settled(bench);
    expect(heard).toEqual(
      expect.arrayContaining([
        ["selected", "B2:D4"],
        ["renamed", "Второй", "Второй лист"],
        ["deleted", "Local"],
        ["activated", "Лист1"],
      ]),
    );
  });

  it("is silent when the add-in switched events off", async () => {
    await bench.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem("Лист1").getRange("A1").values = [[1]];
      await context.sync();
    });
    await settled(bench);
    expect(heard).toEqual([]);
  });
});
