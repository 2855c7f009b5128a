import { formulaFromFile } from "../formulas/formulaFromFile";
import { WHOLE_WORKBOOK, type SnapshotName } from "../snapshot/definedNames";
import { childOf, childrenOf, type XmlElement } from "../xml/parseXml";

/** A name of the workbook part, as it stands there. */
export interface FileName {
  readonly name: string;
  readonly text: string;
  /** Index in the list of sheets; null = the whole workbook. */
  readonly sheetIndex: number | null;
  readonly attributes: Readonly<Record<string, string>>;
}

export function readFileNames(workbook: XmlElement): FileName[] {
  return childrenOf(childOf(workbook, "definedNames"), "definedName").map(({ attributes, text }) => ({
    name: attributes.name ?? "",
    text,
    sheetIndex: attributes.localSheetId === undefined ? null : Number(attributes.localSheetId),
    attributes,
  }));
}

/** True for names that the grid knows: not the built-in ones (print areas, filters) and not macros. */
export function isOrdinaryName(name: FileName): boolean {
  return (
    !name.name.startsWith("_xlnm.") &&
    !["function", "vbProcedure", "xlm"].some((flag) => ["1", "true"].includes(name.attributes[flag] ?? ""))
  );
}

/** A file's name → the snapshot's. A plain reference stays as it is; a formula gets its "=". */
export function toSnapshotName(name: FileName, index: number, sheetIds: readonly string[]): SnapshotName {
  const reference = /^(?:'(?:[^']|'')+'|[^'!(),+*/&=<>"{ -]+)!\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?$/.test(name.text);
  return {
    id: `name-${index}`,
    name: name.name,
    formulaOrRefString: reference ? name.text : formulaFromFile(name.text),
    comment: name.attributes.comment ?? "",
    localSheetId: name.sheetIndex === null ? WHOLE_WORKBOOK : (sheetIds[name.sheetIndex] ?? WHOLE_WORKBOOK),
    ...(["1", "true"].includes(name.attributes.hidden ?? "") ? { hidden: true } : {}),
  };
}
