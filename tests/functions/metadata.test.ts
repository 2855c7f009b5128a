import path from "node:path";
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

  it("explains each function and parameter in Russian, with an example", async () => {
    for (const { name, description, parameters } of (await metadata).functions) {
      expect(description).toContain(`=ШНОР.${name}(`);
      expect(parameters.every((parameter) => /[а-яё]{3}/.test(parameter.description ?? ""))).toBe(true);
    }
  });
});
