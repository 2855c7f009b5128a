import fs from "node:fs";
import path from "node:path";
import shortcuts from "../../src/commands/shortcuts.json";
import { commandNames, paneShortcut } from "../../src/commands/registerCommands";

const manifest = fs.readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");

describe("ribbon commands", () => {
  it("are exactly the functions the manifest names", () => {
    const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
    expect([...commandNames].sort()).toEqual([...new Set(named)].sort());
  });

  it("have a keyboard shortcut each, with the words of the ribbon, and no key twice", () => {
    expect(shortcuts.actions.map(({ id }) => id).sort()).toEqual([...commandNames, paneShortcut].sort());
    expect(shortcuts.shortcuts.map(({ action }) => action).sort()).toEqual(shortcuts.actions.map(({ id }) => id).sort());
    const keys = shortcuts.shortcuts.map(({ key }) => key.default);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^Ctrl\+Alt\+Shift\+\d$/);
    for (const { name } of shortcuts.actions) expect(manifest).toContain(`DefaultValue="${name}"`);
    expect(manifest).toContain('<ExtendedOverrides Url="https://localhost:3000/shortcuts.json"/>');
  });
});
