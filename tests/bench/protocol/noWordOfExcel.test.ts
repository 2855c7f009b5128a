import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

const folder = path.resolve(__dirname, "../../../bench/protocol");

/** What the code says, with comments left out: names, texts and the modules it imports. */
function wordsOf(file: string): { words: string[]; imports: string[] } {
  const source = ts.createSourceFile(file, fs.readFileSync(path.join(folder, file), "utf8"), ts.ScriptTarget.Latest, true);
  const words: string[] = [];
  const imports: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) imports.push((node.moduleSpecifier as ts.StringLiteral).text);
    else if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) words.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { words, imports };
}

/** The engine speaks the protocol of every Office program: what a sheet is, only the class tables over it know. */
describe("the protocol engine", () => {
  const files = fs.readdirSync(folder).filter((file) => file.endsWith(".ts"));

  it("knows no word of Excel", () => {
    const found = files.flatMap((file) =>
      wordsOf(file)
        .words.filter((word) => /excel|sheet|workbook|range|column|formula|chart|pivot|\bcell/i.test(word))
        .map((word) => `${file}: ${word}`),
    );
    expect(found).toEqual([]);
    expect(files.length).toBeGreaterThan(10);
  });

  it("stands on nothing but itself", () => {
    expect(files.flatMap((file) => wordsOf(file).imports).filter((module) => !module.startsWith("./"))).toEqual([]);
  });
});
