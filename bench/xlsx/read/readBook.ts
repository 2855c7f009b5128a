import { decodePart } from "../package/partText";
import { findPart } from "../package/findPart";
import { readRelationships, type Relationship } from "../package/relationships";
import { WorkbookFileError } from "../workbookFileError";
import { childOf, childrenOf, parseXml, type XmlElement } from "../xml/parseXml";

export interface BookSheet {
  readonly name: string;
  readonly id: string;
  readonly part: string;
  readonly relationshipId: string;
  readonly worksheet: boolean;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
}

/** The workbook part and what it leads to. */
export interface Book {
  readonly part: string;
  readonly root: XmlElement;
  readonly sheets: readonly BookSheet[];
  readonly date1904: boolean;
  readonly structureProtected: boolean;
  /** The single related part of a kind, parsed or as text. */
  partOf(kind: string): string | undefined;
}

/** Finds the workbook through the package's relations: its name and folder are free (ECMA-376 part 1, 12.3.23). */
export function readBook(parts: ReadonlyMap<string, Uint8Array>): Book {
  const office = [...readRelationships(parts, "").values()].find(({ kind }) => kind === "officeDocument");
  const part = office && findPart(parts, office.target);
  if (part === undefined) throw new WorkbookFileError("notAWorkbook", "the archive names no office document");
  if (part.endsWith(".bin")) throw new WorkbookFileError("notAWorkbook", `${part} is a binary workbook`);
  const root = parseXml(decodePart(parts.get(part) ?? new Uint8Array()), part);
  if (root.name !== "workbook") throw new WorkbookFileError("notAWorkbook", `${part} holds <${root.name}>`);
  const relationships = readRelationships(parts, part);
  const sheets = childrenOf(childOf(root, "sheets"), "sheet").flatMap(
    (sheet, index) => readSheetEntry(sheet, index, relationships, parts) ?? [],
  );
  if (!sheets.some(({ worksheet }) => worksheet)) throw new WorkbookFileError("noSheets", `${part} lists no worksheet`);
  const protection = childOf(root, "workbookProtection")?.attributes;
  return {
    part,
    root,
    sheets: withUniqueIds(sheets),
    date1904: isTrue(childOf(root, "workbookPr")?.attributes.date1904),
    structureProtected: isTrue(protection?.lockStructure),
    partOf(kind) {
      const found = [...relationships.values()].find((relationship) => relationship.kind === kind && !relationship.external);
      return found && findPart(parts, found.target);
    },
  };
}

function readSheetEntry(
  sheet: XmlElement,
  index: number,
  relationships: ReadonlyMap<string, Relationship>,
  parts: ReadonlyMap<string, Uint8Array>,
): BookSheet | null {
  const { name = `Лист${index + 1}`, sheetId = String(index + 1), state } = sheet.attributes;
  const relationship = relationships.get(sheet.attributes["r:id"] ?? "");
  const part = relationship && findPart(parts, relationship.target);
  if (!relationship || part === undefined) throw new WorkbookFileError("damaged", `the sheet "${name}" has no part`);
  return {
    name,
    id: `sheet-${sheetId}`,
    part,
    relationshipId: relationship.id,
    worksheet: relationship.kind === "worksheet",
    visibility: state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible",
  };
}

function withUniqueIds(sheets: readonly BookSheet[]): BookSheet[] {
  const seen = new Set<string>();
  return sheets.map((sheet, index) => {
    const id = seen.has(sheet.id) ? `${sheet.id}-${index}` : sheet.id;
    seen.add(id);
    return { ...sheet, id };
  });
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
