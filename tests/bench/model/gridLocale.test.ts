import fs from "node:fs";
import { gridLocale } from "../../../bench/model/grid/gridLocale";

/** Packages whose words a person meets in the grid. */
const packages = [
  "design",
  "ui",
  "docs-ui",
  "sheets",
  "sheets-ui",
  "sheets-formula",
  "sheets-formula-ui",
  "sheets-numfmt-ui",
  "sheets-sort-ui",
];

/** What the package itself asks its words by, where it does so literally. */
function keysAskedFor(name: string): string[] {
  const file = require.resolve(`@univerjs/${name}`).replace(/lib\/.*$/, "lib/es/index.js");
  return [...fs.readFileSync(file, "utf8").matchAll(/\bt\("([a-z][\w-]*(?:\.[\w-]+)+)"/g)].map(([, key = ""]) => key);
}

const words: unknown = gridLocale();
const textOf = (key: string): unknown =>
  key.split(".").reduce<unknown>((found, part) => (found as Record<string, unknown> | undefined)?.[part], words);

describe("the words of the grid", () => {
  it("are there in Russian for every key that the packages ask for", () => {
    const asked = packages.flatMap(keysAskedFor);
    expect(asked.length).toBeGreaterThan(100);
    expect([...new Set(asked)].filter((key) => typeof textOf(key) !== "string")).toEqual([]);
  });

  it("are still the package's own beside ours", () => {
    expect(textOf("sheets-formula.functionList.SUM.description")).toEqual(expect.any(String));
  });

  it("say how a long calculation goes", () => {
    expect(textOf("sheets-formula.progress.done")).toBe("Готово");
  });
});
