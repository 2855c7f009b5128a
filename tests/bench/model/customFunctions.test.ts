import { CustomFunctionTable } from "../../../bench/model/customFunctionTable";
import { readFunctionMetadata } from "../../../bench/model/functions/readFunctionMetadata";
import type { Bench } from "../excel/openBench";
import { openBench } from "../excel/openBench";

const metadata = {
  functions: [
    { id: "SHARE", name: "ДОЛЯ", parameters: [{ name: "часть" }, { name: "всего" }], result: {} },
    { id: "SUM", name: "СУММА", parameters: [{ name: "числа", dimensionality: "matrix" }] },
    { id: "TABLE", name: "ТАБЛИЦА", parameters: [] },
    { id: "MISSING", name: "НЕТ", parameters: [] },
    { id: "THROWS", name: "БРОСАЕТ", parameters: [] },
    { id: "CODE", name: "КОД", parameters: [] },
    { id: "NEVER", name: "МОЛЧИТ", parameters: [] },
  ],
};

// Two cores shared with other suites: the engine alone takes seconds to load then.
jest.setTimeout(60_000);

describe("custom functions through the genuine office.js", () => {
  let bench: Bench;
  let functions: CustomFunctionTable;
  beforeAll(async () => {
    bench = await openBench();
    const { CustomFunctions } = bench;
    CustomFunctions.associate("SHARE", (part: number, all: number) => part / all);
    CustomFunctions.associate("SUM", (rows: unknown[][]) => rows.flat().reduce<number>((sum, value) => sum + Number(value ?? 0), 0));
    CustomFunctions.associate("TABLE", () => [
      [1, "а"],
      [2, "б"],
    ]);
    CustomFunctions.associate("MISSING", () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
    });
    CustomFunctions.associate("THROWS", () => {
      throw new Error("нарочно");
    });
    CustomFunctions.associate("CODE", () => "007");
    CustomFunctions.associate("NEVER", () => new Promise<number>(() => undefined));
    functions = new CustomFunctionTable(bench.model, bench.host.functions);
    functions.register(readFunctionMetadata(metadata, "ШНОР"));
  });
  afterAll(() => bench.close());

  /** Until every call is answered and calculated; `except` calls may never be. */
  const idle = async (except = 0) => {
    const held = () => (functions as unknown as { inFlight: Map<number, unknown> }).inFlight.size;
    for (let i = 0; i < 2_000; i++) {
      if (functions.isIdle || (held() === except && !bench.model.calculation.isPending)) return;
      bench.model.calculation.kick();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error("The functions did not come to an end.");
  };

  const write = (sheet: string, address: string, formulas: unknown[][]) =>
    bench.run(async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet);
      await context.sync();
      const target = found.isNullObject ? context.workbook.worksheets.add(sheet) : found;
      target.getRange(address).formulas = formulas;
      await context.sync();
    });

  const read = (sheet: string, address: string) =>
    bench.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });

  it("answers in any spelling, nested and over ranges of other sheets", async () => {
    await write("Лист1", "A1:A2", [[3], [4]]);
    await write("Ф", "A1:A3", [["=шнор.доля(Лист1!A1,Лист1!A2)"], ["=IF(ШНОР.СУММА(Лист1!A1:A2)=7,A1*100,0)"], ["=ШНОР.СУММА(A1:A2)"]]);
    expect(await read("Ф", "A1")).toEqual([["#ЗАНЯТО!"]]);
    await idle();
    expect(await read("Ф", "A1:A3")).toEqual([[0.75], [75], [75.75]]);
    await write("Лист1", "A1", [[1]]);
    await idle();
    expect(await read("Ф", "A1:A3")).toEqual([[0.25], [0], [0.25]]);
  });

  it("spills, keeps text, passes errors on and survives functions that fail", async () => {
    await write("Ф", "D1", [["=ШНОР.ТАБЛИЦА()"]]);
    await write("Ф", "F1:F6", [
      ["=ШНОР.НЕТ()"],
      ["=ШНОР.БРОСАЕТ()"],
      ["=ШНОР.КОД()"],
      ['=IFERROR(ШНОР.НЕТ(),"нет")'],
      ["=ШНОР.ДОЛЯ(1/0,2)"],
      ["=ШНОР.НЕИЗВЕСТНА()"],
    ]);
    await idle();
    expect(await read("Ф", "D1:E2")).toEqual([
      [1, "а"],
      [2, "б"],
    ]);
    expect((await read("Ф", "F1:F6")).flat()).toEqual(["#Н/Д", "#ЗНАЧ!", "007", "нет", "#ДЕЛ/0!", "#ИМЯ?"]);
  });

  it("calculates two thousand cells with one message", async () => {
    const { messages, calls } = functions.statistics;
    const rows = Array.from({ length: 2_000 }, (_, i) => [i + 1, i + 2, `=ШНОР.ДОЛЯ(A${i + 1},B${i + 1})`]);
    await write("Две тысячи", "A1:C2000", rows);
    await idle();
    expect((await read("Две тысячи", "C2000"))[0]![0]).toBeCloseTo(2_000 / 2_001, 12);
    expect(functions.statistics.calls - calls).toBe(2_000);
    expect(functions.statistics.messages - messages).toBe(1);
  });

  it("goes on calculating while one function never answers", async () => {
    await write("Ф", "H1:H2", [["=ШНОР.МОЛЧИТ()"], ["=Лист1!A2*2"]]);
    await idle(1);
    await write("Лист1", "A2", [[50]]);
    await idle(1);
    expect(await read("Ф", "H1:H2")).toEqual([["#ЗАНЯТО!"], [100]]);
    expect(functions.defects).toEqual([]);
  });
});
