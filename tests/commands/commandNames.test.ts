import fs from "node:fs";
import path from "node:path";
import { commandNames } from "../../src/commands/registerCommands";

describe("ribbon commands", () => {
  it("are exactly the functions the manifest names", () => {
    const manifest = fs.readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");
    const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
    expect([...commandNames].sort()).toEqual([...new Set(named)].sort());
  });
});
