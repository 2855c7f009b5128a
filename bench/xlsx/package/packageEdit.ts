import { element, XML_DECLARATION } from "../xml/writeElement";
import { isStrict, toStrict } from "../xml/dialect";
import { ElementList } from "./elementList";
import { decodePart, encodePart } from "./partText";
import { findPart } from "./findPart";
import { readRelationships, relationshipsPart, resolveTarget, type Relationship } from "./relationships";
import { relativeTarget } from "./relativeTarget";

const CONTENT_TYPES = "[Content_Types].xml";
const TYPE_BASE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const RELATIONS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const NO_RELATIONS = `${XML_DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** Relations of one part while they are changed: as a list to be written, and as what they mean. */
interface Relations {
  readonly list: ElementList;
  readonly byId: Map<string, Relationship>;
}

/**
 * A package being changed: parts, their content types and relations are kept in step. Parts not named here keep their bytes.
 * Types and relations are written by `finish`: a region's workbook adds thousands of them.
 */
export class PackageEdit {
  private readonly edited: Map<string, Uint8Array>;
  readonly strict: boolean;
  private readonly typesPart: string;
  private readonly types: ElementList;
  private readonly typesHaveRels: boolean;
  private readonly relations = new Map<string, Relations>();
  /** Part names without regard to case, and the last number tried for each numbered path. */
  private readonly names: Set<string>;
  private readonly numbers = new Map<string, number>();

  constructor(parts: ReadonlyMap<string, Uint8Array>, workbookPart: string) {
    this.edited = new Map(parts);
    this.names = new Set([...parts.keys()].map((name) => name.toLowerCase()));
    this.typesPart = findPart(parts, CONTENT_TYPES) ?? CONTENT_TYPES;
    const types = this.text(this.typesPart);
    this.types = new ElementList(types, "PartName");
    this.typesHaveRels = /\bExtension\s*=\s*["']rels["']/i.test(types);
    this.strict = isStrict(this.text(workbookPart));
  }

  /** The parts as they are now; content types and relations are those of before until `finish`. */
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
    this.types.add(`/${part}`, element("Override", { PartName: `/${part}`, ContentType: contentType }));
    return part;
  }

  relationships(part: string): ReadonlyMap<string, Relationship> {
    return this.relationsOf(part).byId;
  }

  /** Relates `source` to a part, or to an outside address; gives the relation's id. */
  relate(source: string, kind: string, target: { part: string } | { address: string }): string {
    const { list, byId } = this.relationsOf(source);
    let number = byId.size + 1;
    while (byId.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const type = this.spoken(kind.includes("://") ? kind : TYPE_BASE + kind);
    const external = "address" in target;
    const written = external ? target.address : relativeTarget(source, target.part);
    byId.set(id, {
      id,
      type,
      kind: type.slice(type.lastIndexOf("/") + 1),
      external,
      target: external ? written : resolveTarget(source, written),
    });
    list.add(id, element("Relationship", { Id: id, Type: type, Target: written, TargetMode: external ? "External" : null }));
    return id;
  }

  /** Takes relations away and with them every part that only they led to. */
  unrelate(source: string, ids: readonly string[]): void {
    if (ids.length === 0) return;
    const before = this.reachable();
    const { list, byId } = this.relationsOf(source);
    for (const id of ids) {
      byId.delete(id);
      list.remove(id);
    }
    const after = this.reachable();
    for (const part of before) if (!after.has(part)) this.removePart(part);
  }

  /** All parts, with content types and relations as they have become. */
  finish(): ReadonlyMap<string, Uint8Array> {
    for (const [source, { list, byId }] of this.relations) {
      const name = relationshipsPart(source);
      const former = this.edited.get(name);
      if (!former && byId.size === 0) continue;
      const text = list.write();
      if (!former) this.addRelationsPart(name, text);
      else if (decodePart(former) !== text) this.setText(name, text);
    }
    const types = this.types.write();
    if (types !== this.text(this.typesPart)) this.setText(this.typesPart, types);
    return this.edited;
  }

  private relationsOf(source: string): Relations {
    let relations = this.relations.get(source);
    if (!relations) {
      const bytes = this.edited.get(relationshipsPart(source));
      relations = { list: new ElementList(bytes ? decodePart(bytes) : NO_RELATIONS, "Id"), byId: readRelationships(this.edited, source) };
      this.relations.set(source, relations);
    }
    return relations;
  }

  /** As a rule the extension "rels" has a default type; some writers name every part. */
  private addRelationsPart(name: string, text: string): void {
    this.setText(name, text);
    if (!this.typesHaveRels) this.types.add(`/${name}`, element("Override", { PartName: `/${name}`, ContentType: RELATIONS_TYPE }));
  }

  private removePart(part: string): void {
    this.relations.delete(part);
    for (const name of [part, relationshipsPart(part)]) if (this.edited.delete(name)) this.types.remove(`/${name}`);
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
}
