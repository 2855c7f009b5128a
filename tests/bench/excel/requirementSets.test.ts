import { readFileSync } from "node:fs";
import ts from "typescript";
import { createKnobs } from "../../../bench/host/knobs";
import { createNodeModel } from "../../../bench/model/createNodeModel";
import { excelRoot } from "../../../bench/excel/excelRoot";
import type { ClassTable, HostObject } from "../../../bench/protocol/objectModel";

jest.setTimeout(60_000);

/** Names that only the client uses on the wire; bench/excel says beside each what it stands for. */
const wireNames: ReadonlySet<string> = new Set(["Worksheet.Gridlines", "PageBreakCollection.GetItemAt"]);

/** Class → member → requirement set, as the tags of @types/office-js say. */
function declaredSets(): Map<string, Map<string, string>> {
  const file = require.resolve("@types/office-js/package.json").replace("package.json", "index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const tagOf = (node: ts.Node) => {
    const comments = ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [];
    return /\[Api set: (\w+ [\d.]+)/.exec(comments.map(({ pos, end }) => source.text.slice(pos, end)).join(" "))?.[1];
  };
  const classes = new Map<string, Map<string, string>>();
  source.forEachChild((node) => {
    if (!ts.isModuleDeclaration(node) || node.name.text !== "Excel" || !node.body || !ts.isModuleBlock(node.body)) return;
    for (const statement of node.body.statements) {
      if (!ts.isClassDeclaration(statement) || !statement.name) continue;
      const members = new Map<string, string>();
      const ofClass = tagOf(statement) ?? "ExcelApi 1.1";
      for (const member of statement.members) {
        const name = member.name?.getText(source);
        if (name && !members.has(name)) members.set(name, tagOf(member) ?? ofClass);
      }
      classes.set(statement.name.text, members);
    }
  });
  return classes;
}

/** Every table reachable from the workbook by navigation, and those of the objects that the methods of the list give. */
function reachableTables(): ClassTable<unknown>[] {
  const model = createNodeModel();
  const root = excelRoot(model, { knobs: createKnobs(), emit: () => undefined });
  const seen = new Map<string, ClassTable<unknown>>();
  const visit = (object: HostObject | null) => {
    if (!object || seen.has(object.table.name)) return;
    seen.set(object.table.name, object.table);
    for (const rule of Object.values(object.table.navigation ?? {})) {
      try {
        visit(rule.get(object.state));
      } catch {
        // A part that this object does not have, such as the colour scale of another conditional format.
        continue;
      }
    }
    for (const item of object.table.items?.(object.state) ?? []) visit(item);
  };
  const call = (object: HostObject, method: string, ...args: unknown[]) =>
    object.table.methods![method]!.call(object.state, ...args) as HostObject;
  const sheets = root.table.navigation!.Worksheets!.get(root.state)!;
  const sheet = call(sheets, "GetActiveWorksheet");
  const range = call(sheet, "GetRange", "A1:B4");
  const navigate = (object: HostObject, name: string) => object.table.navigation![name]!.get(object.state)!;
  call(navigate(sheet, "Charts"), "Add", "Line", range);
  call(navigate(sheet, "Tables"), "Add", range, true);
  call(navigate(sheet, "CustomProperties"), "Add", "k", "v");
  call(navigate(root, "Settings"), "Add", "k", "v");
  call(navigate(root, "Names"), "Add", "Имя", range);
  call(navigate(navigate(root, "Properties"), "Custom"), "Add", "k", "v");
  for (const type of ["Custom", "DataBar", "ColorScale", "CellValue", "ContainsText", "TopBottom", "PresetCriteria"]) {
    const format = call(navigate(range, "ConditionalFormats"), "Add", type);
    for (const part of ["Custom", "DataBar", "ColorScale", "CellValue", "TextComparison", "TopBottom", "Preset"])
      visit(navigate(format, `${part}OrNullObject`));
    visit(format);
  }
  visit(root);
  visit(range);
  visit(call(sheet, "GetRanges", "A1,B2"));
  model.dispose();
  return [...seen.values()];
}

describe("the class tables against the API reference", () => {
  it("name only members that exist, each with its requirement set", () => {
    const declared = declaredSets();
    const wrong: string[] = [];
    let members = 0;
    for (const table of reachableTables()) {
      const known = declared.get(table.name);
      if (!known) wrong.push(`no class ${table.name}`);
      const rules = { ...table.properties, ...table.navigation, ...table.methods } as Record<string, { since?: string }>;
      for (const [name, { since = "ExcelApi 1.1" }] of Object.entries(rules)) {
        if (name.startsWith("_") || wireNames.has(`${table.name}.${name}`)) continue;
        members++;
        const set = known?.get(name[0]!.toLowerCase() + name.slice(1));
        if (set !== since) wrong.push(`${table.name}.${name}: ${since}, the reference says ${set ?? "nothing"}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(members).toBeGreaterThan(400);
  });
});
