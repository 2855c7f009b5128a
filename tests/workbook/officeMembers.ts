import path from "node:path";
import ts from "typescript";

export interface OfficeMember {
  /** "Range.values" */
  readonly name: string;
  /** "ExcelApi 1.1"; null where the declaration names no set (Excel.run, sync, isNullObject, Office.*). */
  readonly set: string | null;
  /** First place in the source. */
  readonly at: string;
}

/**
 * Every member of Office.js that some source files use: property accesses, destructured names, object literals with an Office
 * type and the paths in `load("a,b/c")`. The sets come from the `[Api set: …]` tags of @types/office-js.
 * A load path that leads nowhere throws: the host would answer InvalidArgument.
 */
export function officeMembers(files: readonly string[]): OfficeMember[] {
  const program = ts.createProgram([...files], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ["office-js"],
  });
  const checker = program.getTypeChecker();
  const found = new Map<string, OfficeMember>();

  const add = (symbol: ts.Symbol | undefined, node: ts.Node): void => {
    const declaration = symbol?.declarations?.find((one) => one.getSourceFile().fileName.includes("@types/office-js"));
    // `load` itself is as old as the interface; its declaration only inherits the tag of a younger class.
    if (!symbol || !declaration || symbol.name === "load") return;
    const owner =
      declaration.parent && "name" in declaration.parent ? (declaration.parent.name as ts.Identifier | undefined)?.text : undefined;
    const name = owner ? `${owner}.${symbol.name}` : symbol.name;
    if (found.has(name)) return;
    const source = node.getSourceFile();
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.set(name, { name, set: setOf(declaration), at: `${path.basename(source.fileName)}:${line + 1}` });
  };

  const addLoadPath = (receiver: ts.Type, loadPath: string, node: ts.Node): void => {
    let type: ts.Type | undefined = receiver;
    for (const part of loadPath.trim().split("/")) {
      const property: ts.Symbol | undefined = type?.getProperty(part);
      if (!property) throw new Error(`load("${loadPath}"): there is no ${part} (${node.getSourceFile().fileName})`);
      add(property, node);
      type = checker.getTypeOfSymbolAtLocation(property, node);
      type = checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
    }
  };

  const constants = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isStringLiteralLike(node.initializer))
      constants.set(node.name.getText(), node.initializer.text);
    if (ts.isPropertyAccessExpression(node)) add(checker.getSymbolAtLocation(node.name), node.name);
    else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      add(checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText()), node);
    } else if (ts.isObjectLiteralExpression(node)) {
      const type = checker.getContextualType(node);
      for (const property of node.properties)
        if (type && property.name) add(type.getProperty(property.name.getText().replace(/['"]/g, "")), property);
    } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "load") {
      const [argument] = node.arguments;
      const paths = argument && (ts.isStringLiteralLike(argument) ? argument.text : constants.get(argument.getText()));
      if (!paths) throw new Error(`A load whose paths cannot be read: ${node.getText()}`);
      for (const loadPath of paths.split(","))
        addLoadPath(checker.getNonNullableType(checker.getTypeAtLocation(node.expression.expression)), loadPath, node);
    }
    ts.forEachChild(node, visit);
  };
  for (const source of program.getSourceFiles()) if (!source.isDeclarationFile && source.fileName.includes("/src/workbook/")) visit(source);
  return [...found.values()];
}

/** The nearest tag at the declaration or what holds it. */
function setOf(declaration: ts.Node): string | null {
  for (let node: ts.Node | undefined = declaration; node && !ts.isSourceFile(node) && !ts.isModuleDeclaration(node); node = node.parent) {
    const comments = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText());
    const tag = /\[?\s*Api set:\s*([A-Za-z]+)\s+([\d.]+)/.exec(comments.join("\n"));
    if (tag) return `${tag[1]} ${tag[2]}`;
  }
  return null;
}
