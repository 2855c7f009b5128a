import { callFlags } from "../../../../bench/host/functionTransport";
import type { FunctionCall, FunctionResult } from "../../../../bench/host/functionTransport";
import { until } from "../../../until";
import type { ToyOffice } from "./toyOffice";
import { toyOffice } from "./toyOffice";

describe("custom functions over the genuine client", () => {
  let office: ToyOffice;
  const results: FunctionResult[] = [];
  let batches = 0;
  let lastId = 0;

  const call = (name: string, parameters: unknown[], flags = 0): FunctionCall => ({
    id: ++lastId,
    name,
    parameters,
    address: "Данные!B7",
    flags,
  });
  const answers = async (...calls: FunctionCall[]): Promise<FunctionResult[]> => {
    results.length = 0;
    batches = 0;
    office.host.functions.invoke(calls);
    await until(() => results.length >= calls.length, `${calls.length} results`);
    return results.map((result) => ({ ...result, id: 0 }));
  };

  beforeAll(async () => {
    office = await toyOffice();
    office.host.functions.onResults((batch) => {
      batches++;
      results.push(...batch);
    });
    const { CustomFunctions } = office;
    const { associate } = CustomFunctions;
    const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
    associate("SHARE", (part: number, whole: number) => part / whole);
    associate("SHARELATER", async (part: number, whole: number) => {
      await wait(20);
      return part / whole;
    });
    associate("SUMALL", (matrix: number[][]) => matrix.flat().reduce((sum, value) => sum + value, 0));
    associate("TABLE", () => [
      [1, "007"],
      [true, null],
    ]);
    associate("THROWS", () => {
      throw new Error("сбой");
    });
    associate("NOTAVAILABLE", () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "нет данных");
    });
    associate("NEVER", () => new Promise(() => undefined));
    associate("COUNT", (from: number, invocation: { setResult(value: number): void; onCanceled: () => void }) => {
      invocation.setResult(from);
      const timer = setInterval(() => invocation.setResult((from += 1)), 10);
      invocation.onCanceled = () => clearInterval(timer);
    });
  });
  afterAll(() => office.close());

  it("answers a synchronous and an asynchronous function", async () => {
    expect(await answers(call("SHARE", [1, 4]), call("SHARELATER", [3, 4]))).toEqual([
      { id: 0, ok: true, value: 0.25 },
      { id: 0, ok: true, value: 0.75 },
    ]);
  });

  it("hands a range over as rows and takes an array back", async () => {
    expect(
      await answers(
        call("SUMALL", [
          [
            [1, 2],
            [3, 4],
          ],
        ]),
      ),
    ).toEqual([{ id: 0, ok: true, value: 10 }]);
    expect(await answers(call("TABLE", []))).toEqual([
      {
        id: 0,
        ok: true,
        value: [
          [1, "007"],
          [true, null],
        ],
      },
    ]);
  });

  it("tells a function's own error (1 = #N/A) from one that was thrown (2) and from a name nobody associated (1)", async () => {
    const [own] = await answers(call("NOTAVAILABLE", []));
    expect(own).toEqual({ id: 0, ok: false, code: 1 });
    const [thrown] = await answers(call("THROWS", []));
    expect(thrown).toEqual({ id: 0, ok: false, code: 2 });
  });

  it("answers 2,000 calls that went out as one message", async () => {
    const calls = Array.from({ length: 2000 }, (_, i) => call("SHARE", [i, 1]));
    const answered = await answers(...calls);
    expect(answered).toHaveLength(2000);
    expect(answered[1999]).toEqual({ id: 0, ok: true, value: 1999 });
    expect(batches).toBeLessThanOrEqual(2);
  });

  it("lets the others through when one never answers", async () => {
    results.length = 0;
    const never = call("NEVER", []);
    office.host.functions.invoke([never, call("SHARE", [1, 2])]);
    await until(() => results.length === 1, "the other's result");
    expect(results[0]).toMatchObject({ ok: true, value: 0.5 });
  });

  it("streams until it is cancelled", async () => {
    results.length = 0;
    const stream = call("COUNT", [10], callFlags.streaming | callFlags.cancelable);
    office.host.functions.invoke([stream]);
    await until(() => results.length >= 2, "two values of the stream");
    office.host.functions.cancel(stream.id);
    results.length = 0;
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(results).toEqual([]);
  });
});
