import { readFileSync } from "node:fs";
import path from "node:path";
import { changeFunction } from "../../src/functions/changeFunction";
import { lowShareFunction } from "../../src/functions/lowShareFunction";
import { markIndexFunction } from "../../src/functions/markIndexFunction";
import { customFunctions } from "../../src/functions/registerFunctions";
import { typeFunction } from "../../src/functions/typeFunction";
import { wilsonFunction } from "../../src/functions/wilsonFunction";
import { definedNames } from "../../src/text/names/definedNames";
import { functionNames } from "../../src/text/names/functionNames";
import { provideFunctions } from "../functions/provideFunctions";
import { written } from "./workedPage";

interface Page {
  functionsPage(): Promise<string>;
}

const committed = readFileSync(path.resolve(__dirname, "../../docs/functions.md"), "utf8");

describe("docs/functions.md", () => {
  beforeAll(provideFunctions);

  it("is what the script makes of the metadata", async () => {
    const { functionsPage } = jest.requireActual<Page>("../../scripts/functionsPage.cjs");
    expect(committed).toBe(await functionsPage());
  });

  it("lists every function that is associated, under the name by which our own formulas call it", () => {
    expect(committed.match(/^## ШНОР\.\S+$/gm)).toHaveLength(Object.keys(customFunctions).length);
    for (const name of Object.values(functionNames)) expect(committed).toContain(`## ${name}\n`);
    for (const name of Object.values(definedNames)) expect(committed).toContain(name);
  });

  it("shows examples that the functions compute", () => {
    const decimal = (value: unknown): string => (typeof value === "number" ? written(value, 1) : `«${String(value)}»`);
    const [share] = lowShareFunction([[8]], [[23]])[0] ?? [];
    const [low, high] = wilsonFunction([[8]], [[23]])[0] ?? [];
    const [index] = markIndexFunction([[1, 10, 9, 3]])[0] ?? [];
    const [change, from, to, verdict] = changeFunction([[40]], [[50]], [[52]], [[50]], [[30]])[0] ?? [];
    const [type] = typeFunction([[33]], [[41]], [[42]], [["ШНОР"]])[0] ?? [];
    for (const example of [
      `=ШНОР.ДОЛЯ_НИЗКИХ(8;23) — ${decimal(share)}.`,
      `=ШНОР.УИЛСОН(8;23) — ${decimal(low)} и ${decimal(high)}.`,
      `=ШНОР.ИНДЕКС_РЕЗУЛЬТАТОВ(G7:J7), где стоят 1, 10, 9 и 3, — ${decimal(index)}.`,
      `=ШНОР.ДИНАМИКА(40;50;52;50;30) — ${String(change)}; ${decimal(from)}; ${decimal(to)}; ${decimal(verdict)}.`,
      `=ШНОР.ТИП_ШКОЛЫ(33;41;42;"ШНОР") — ${decimal(type)}.`,
    ]) {
      expect(committed).toContain(example);
    }
  });
});
