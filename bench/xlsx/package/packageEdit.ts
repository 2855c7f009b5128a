import { element, XML_DECLARATION } from "../xml/writeElement";
import { isStrict, prefixOf, toStrict, withPrefix } from "../xml/dialect";
import { childSlices, rootSlice } from "../xml/sliceXml";
import { TextEdits } from "../xml/textEdits";
import { parseXml } from "../xml/parseXml";
import { decodePart, encodePart } from "./partText";
import { findPart } from "./findPart";
import { readRelationships, relationshipsPart, type Relationship } from "./relationships";
import { relativeTarget } from "./relativeTarget";

const CONTENT_TYPES = "[Content_Types].xml";
const TYPE_BASE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const RELATIONS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A package being changed: parts, their content types and relations are kept in step. Parts not named here keep their bytes. */
export class PackageEdit {
  private readonly edited: Map<string, Uint8Array>;
  readonly strict: boolean;
  private readonly contentTypes: string;
  /** Part names without regard to case, and the last number tried for each numbered path: a region's workbook adds a thousand parts. */
  private readonly names: Set<string>;
  private readonly numbers = new Map<string, number>();

  constructor(parts: ReadonlyMap<string, Uint8Array>, workbookPart: string) {
    this.edited = new Map(parts);
    this.names = new Set([...parts.keys()].map((name) => name.toLowerCase()));
    this.contentTypes = findPart(parts, CONTENT_TYPES) ?? CONTENT_TYPES;
    this.strict = isStrict(this.text(workbookPart));
  }

  get parts(): ReadonlyMap<string, Uint8Array> {
    return this.edited;
  }

  text(part: string): string {
    const bytes = this.edited.get(part);
    if (!bytes) throw new Error(`the package has no part ${part}`);
    return decodePart(bytes);
  }

  setText(part: string, text: string): void {
    this.edited.set(part, encodePart(text));
  }

  /** A fragment in the package's own form of the standard. */
  spoken(fragment: string): string {
    return this.strict ? toStrict(fragment) : fragment;
  }

  /** Adds a part written in the transitional form; `path` has "#" where a number makes the name unique. */
  addPart(path: string, contentType: string, content: string | Uint8Array): string {
    let number = (this.numbers.get(path) ?? 0) + 1;
    while (path.includes("#") && this.names.has(path.replace("#", String(number)).toLowerCase())) number++;
    this.numbers.set(path, number);
    const part = path.replace("#", String(number));
    this.names.add(part.toLowerCase());
    this.edited.set(part, typeof content === "string" ? encodePart(this.spoken(content)) : content);
    this.insertIntoRoot(this.contentTypes, element("Override", { PartName: `/${part}`, ContentType: contentType }));
    return part;
  }

  relationships(part: string): Map<string, Relationship> {
    return readRelationships(this.edited, part);
  }

  /** Relates `source` to a part, or to an outside address; gives the relation's id. */
  relate(source: string, kind: string, target: { part: string } | { address: string }): string {
    const name = relationshipsPart(source);
    if (!this.edited.has(name)) this.addRelationsPart(name);
    const taken = this.relationships(source);
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const type = kind.includes("://") ? kind : TYPE_BASE + kind;
    const attributes =
      "part" in target ? { Target: relativeTarget(source, target.part) } : { Target: target.address, TargetMode: "External" };
    this.insertIntoRoot(name, element("Relationship", { Id: id, Type: this.spoken(type), ...attributes }));
    return id;
  }

  /** As a rule the extension "rels" has a default type; some writers name every part. */
  private addRelationsPart(name: string): void {
    this.setText(name, `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONS}"></Relationships>`);
    if (/\bExtension\s*=\s*["']rels["']/i.test(this.text(this.contentTypes))) return;
    this.insertIntoRoot(this.contentTypes, element("Override", { PartName: `/${name}`, ContentType: RELATIONS_TYPE }));
  }

  /** Takes a relation away and with it every part that only this relation led to. */
  unrelate(source: string, id: string): void {
    const before = this.reachable();
    this.removeFromRoot(relationshipsPart(source), "Id", id);
    const after = this.reachable();
    for (const part of before) if (!after.has(part)) this.removePart(part);
  }

  private removePart(part: string): void {
    for (const name of [part, relationshipsPart(part)]) {
      if (this.edited.delete(name)) this.removeFromRoot(this.contentTypes, "PartName", `/${name}`);
    }
  }

  /** Parts that the relations lead to, from the package on. */
  private reachable(): Set<string> {
    const found = new Set<string>();
    const waiting = [""];
    for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
      for (const { external, target } of this.relationships(source).values()) {
        const part = external ? undefined : findPart(this.edited, target.split("#")[0] ?? "");
        if (part === undefined || found.has(part)) continue;
        found.add(part);
        waiting.push(part);
      }
    }
    return found;
  }

  private insertIntoRoot(part: string, fragment: string): void {
    const text = this.text(part);
    const root = rootSlice(text);
    const written = withPrefix(fragment, prefixOf(root.qualified));
    const edits = new TextEdits(text);
    if (root.empty)
      edits.replace(root.start, root.end, `${text.slice(root.start, root.end).replace(/\s*\/>$/, ">")}${written}</${root.qualified}>`);
    else edits.replace(root.contentEnd, root.contentEnd, written);
    this.setText(part, edits.apply());
  }

  private removeFromRoot(part: string, attribute: string, value: string): void {
    if (!this.edited.has(part)) return;
    const text = this.text(part);
    const edits = new TextEdits(text);
    for (const child of childSlices(text, rootSlice(text))) {
      const own = parseXml(text.slice(child.start, child.end), part).attributes[attribute];
      if (own?.toLowerCase() === value.toLowerCase()) edits.replace(child.start, child.end, "");
    }
    this.setText(part, edits.apply());
  }
}
