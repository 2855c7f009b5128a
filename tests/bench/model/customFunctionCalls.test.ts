import { createNodeModel } from "../../../bench/model/createNodeModel";
import { CustomFunctionTable } from "../../../bench/model/customFunctionTable";
import { readFunctionMetadata } from "../../../bench/model/functions/readFunctionMetadata";

jest.setTimeout(60_000);

type Transport = ConstructorParameters<typeof CustomFunctionTable>[1];
type Listener = Parameters<Transport["onResults"]>[0];

/** More cells than Univer calculates at a stretch (500), so that its timers have time to interfere. */
const CELLS = 1200;

it("calls each function once for a new column, and one function for one edit that follows at once", async () => {
  const model = createNodeModel();
  const listeners: Listener[] = [];
  const transport: Transport = {
    invoke: (calls) => {
      const results = calls.map(({ id, parameters }) => ({ id, ok: true as const, value: Number(parameters[0]) / Number(parameters[1]) }));
      setTimeout(() => listeners.forEach((listener) => listener(results)), 2);
    },
    cancel: () => undefined,
    onResults: (listener) => void listeners.push(listener),
  };
  const table = new CustomFunctionTable(model, transport);
  const share = { id: "SHARE", name: "ДОЛЯ", parameters: [{ name: "часть" }, { name: "всего" }], result: {} };
  table.register(readFunctionMetadata({ functions: [share] }, "ШНОР"));
  const idle = async () => {
    model.flush();
    while (!table.isIdle) {
      model.calculation.kick();
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  };
  const sheet = model.sheets.ids()[0]!;
  for (let row = 0; row < CELLS; row++) {
    model.writer.put(sheet, row, 0, { v: row, t: 2 });
    model.writer.put(sheet, row, 1, { f: `=ШНОР.ДОЛЯ(A${row + 1},$D$1)`, v: null, si: null });
  }
  model.writer.put(sheet, 0, 3, { v: 2, t: 2 });
  await idle();
  expect(table.statistics).toMatchObject({ messages: 1, calls: CELLS });
  model.writer.put(sheet, 5, 0, { v: 7, t: 2 });
  await idle();
  expect(table.statistics).toMatchObject({ messages: 2, calls: CELLS + 1 });
  expect(model.cells.cell(sheet, 5, 1)?.v).toBe(3.5);
  expect(model.cells.cell(sheet, CELLS - 1, 1)?.v).toBe((CELLS - 1) / 2);
  model.dispose();
});
