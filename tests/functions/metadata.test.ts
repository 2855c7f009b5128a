import path from "node:path";
import { russianFunctionNames } from "../../bench/model/language/russianFunctionNames";
import { customFunctions } from "../../src/functions/registerFunctions";

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description?: string }[];
  }[];
}

interface Generator {
  functionsMetadata(folder: string): Promise<{ readonly metadata: Metadata }>;
}

describe("metadata of the custom functions", () => {
  const generator = jest.requireActual<Generator>("../../scripts/functionsMetadata.cjs");
  const metadata = generator.functionsMetadata(path.resolve(__dirname, "../../src/functions")).then((made) => made.metadata);

  it("has an entry for each function that is associated, and no other", async () => {
    expect((await metadata).functions.map(({ id }) => id).sort()).toEqual(Object.keys(customFunctions).sort());
  });

  it("has Latin ids and Cyrillic names that Excel allows", async () => {
    for (const { id, name } of (await metadata).functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
      expect(name).toMatch(/^[А-ЯЁ][А-ЯЁ0-9._]{2,}$/);
    }
  });

  it("has names that are no cell, no built-in function in Russian or English, and no two of which are the same in a file", async () => {
    const names = (await metadata).functions.map(({ name }) => name);
    const builtIn = new Set(
      Object.entries(russianFunctionNames)
        .flat()
        .map((name) => name.toUpperCase()),
    );
    expect(builtIn.has("ИНДЕКС")).toBe(true);
    expect(names.filter((name) => builtIn.has(name))).toEqual([]);
    expect(names.filter((name) => /^[A-ZА-ЯЁ]{1,3}\d+$/.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.replaceAll(".", "_"))).size).toBe(names.length);
  });

  it("explains each function and parameter in Russian, with an example", async () => {
    for (const { name, description, parameters } of (await metadata).functions) {
      expect(description).toContain(`=ШНОР.${name}(`);
      expect(parameters.every((parameter) => /[а-яё]{3}/.test(parameter.description ?? ""))).toBe(true);
    }
  });
});
