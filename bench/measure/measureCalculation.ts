import { performance } from "node:perf_hooks";
import { functionSupport } from "../../src/app/functionSupport";
import { registerFunctions } from "../../src/functions/registerFunctions";
import { createNodeModel } from "../model/createNodeModel";
import { openOfficeInNode } from "../node/openOfficeInNode";
import { ourFunctions } from "../report/ourFunctions";
import { seededRandom } from "./seededRandom";

const ROWS = 20_000;
const EDITS = 5;

interface Calculated {
  /** From Excel.run that writes the formulas to the last answer, in seconds. */
  readonly all: number;
  /** From an edit to the new value of the formula that depends on it: the middle one of five. */
  readonly edit: number;
  readonly messages: number;
  readonly calls: number;
  readonly editMessages: number;
  readonly editCalls: number;
}

/**
 * 20,000 formula cells with a function of ours against 20,000 with built-in ones, through the genuine office.js over the protocol of the web:
 * the time until all are calculated, the time of one edit, and how many messages went to the add-in.
 */
export async function measureCalculation(): Promise<string> {
  const builtIn = await calculate((row) => `=100*B${row}/A${row}`);
  const own = await calculate((row) => `=ШНОР.ДОЛЯ_НИЗКИХ(B${row},A${row})`);
  const ratio = (a: number, b: number) => (a / b).toFixed(2);
  return [
    `${ROWS} built-in formulas: ${builtIn.all.toFixed(2)} s, one edit ${(1000 * builtIn.edit).toFixed(0)} ms`,
    `${ROWS} calls of ШНОР.ДОЛЯ_НИЗКИХ: ${own.all.toFixed(2)} s, one edit ${(1000 * own.edit).toFixed(0)} ms`,
    `  ${own.calls} calls in ${own.messages} message(s); an edit: ${own.editCalls} call(s) in ${own.editMessages} message(s)`,
    `  ours : built-in = ${ratio(own.all, builtIn.all)} for all, ${ratio(own.edit, builtIn.edit)} for an edit`,
    `  one edit : all of them = ${ratio(builtIn.edit, builtIn.all)} built-in, ${ratio(own.edit, own.all)} ours`,
  ].join("\n");
}

async function calculate(formula: (row: number) => string): Promise<Calculated> {
  const model = createNodeModel();
  const office = await openOfficeInNode({ model, functions: await ourFunctions(), globals: true });
  registerFunctions(functionSupport);
  const { statistics } = office.functions;
  const finished = async (): Promise<void> => {
    do {
      await model.settle();
      await new Promise((resolve) => setTimeout(resolve, 1));
    } while (!office.functions.isIdle);
  };
  const write = (address: string, values: unknown[][]): Promise<void> =>
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).formulas = values;
      await context.sync();
    });
  const result = (row: number): Promise<unknown> =>
    office.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange(`C${row}`);
      cell.load("values");
      await context.sync();
      return cell.values[0]?.[0];
    });
  try {
    const random = seededRandom(1);
    await write(
      `A1:B${ROWS}`,
      Array.from({ length: ROWS }, () => [100, Math.floor(100 * random.uniform())]),
    );
    await finished();
    let started = performance.now();
    await write(
      `C1:C${ROWS}`,
      Array.from({ length: ROWS }, (_, index) => [formula(index + 1)]),
    );
    await finished();
    const all = (performance.now() - started) / 1000;
    const { messages, calls } = statistics;
    const edits: number[] = [];
    for (let k = 1; k <= EDITS; k++) {
      const row = 3_000 * k;
      started = performance.now();
      await write(`A${row}:B${row}`, [[1000, 10 * k]]);
      await finished();
      edits.push((performance.now() - started) / 1000);
      const value = await result(row);
      if (value !== k) throw new Error(`C${row} should be ${k}, is ${String(value)}`);
    }
    return {
      all,
      edit: edits.sort((a, b) => a - b)[Math.floor(EDITS / 2)] ?? NaN,
      messages,
      calls,
      editMessages: (statistics.messages - messages) / EDITS,
      editCalls: (statistics.calls - calls) / EDITS,
    };
  } finally {
    office.close();
    model.dispose();
  }
}
