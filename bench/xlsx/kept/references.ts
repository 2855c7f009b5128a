import type { SideRange } from "../../model/sideData";
import { quoteSheetName } from "../../model/address/quoteSheetName";
import { absoluteAddress, parseRange } from "../address/rangeAddress";
import { findPart } from "../package/findPart";
import { decodePart } from "../package/partText";
import { readRelationships } from "../package/relationships";
import { escapeText } from "../xml/escapeXml";
import { unescapeText } from "../xml/unescapeText";

/** A reference of a chart or pivot table of the file to cells: the sheet's name in the file, and the range. */
export interface FileReference {
  readonly sheet: string;
  readonly at: SideRange;
}

const FORMULA = /(<(?:\w+:)?f>)([^<]+)(?=<\/)/g;
const SOURCE = /<(?:\w+:)?worksheetSource\s[^>]*>/g;
const REFERENCE = /('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)/gu;

/** Chart parts and caches of pivot tables: they name cells of any sheet. */
export function partsWithReferences(parts: ReadonlyMap<string, Uint8Array>): string[] {
  const kinds = new Set(["chart", "pivotCacheDefinition"]);
  return [...parts.keys()].flatMap((name) => {
    const source = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name);
    if (!source) return [];
    return [...readRelationships(parts, `${source[1] ?? ""}${source[2] ?? ""}`).values()].flatMap(({ kind, target, external }) =>
      external || !kinds.has(kind) ? [] : (findPart(parts, target) ?? []),
    );
  });
}

export function referencesOf(part: Uint8Array): FileReference[] {
  const found: FileReference[] = [];
  replaceReferences(decodePart(part), (reference) => {
    found.push(reference);
    return reference;
  });
  return found;
}

/** The part's text with each reference put in another's place; null = its cells are gone (#REF!, a pivot table's source stays). */
export function replaceReferences(text: string, change: (reference: FileReference) => FileReference | null): string {
  const changed = (name: string, address: string): FileReference | null | undefined => {
    const at = parseRange(address);
    return at ? change({ sheet: name, at }) : undefined;
  };
  return text
    .replace(FORMULA, (letters, open: string, formula: string) => {
      const plain = unescapeText(formula);
      const moved = plain.replace(REFERENCE, (reference, name: string, address: string) => {
        const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
        const now = changed(sheet, address);
        if (now === undefined || (now && now.sheet === sheet && sameRange(now.at, parseRange(address)))) return reference;
        return now ? `${quoteSheetName(now.sheet)}!${absoluteAddress(now.at)}` : "#REF!";
      });
      return moved === plain ? letters : open + escapeText(moved);
    })
    .replace(SOURCE, (tag) => {
      const [name, address] = [/\bsheet="([^"]*)"/.exec(tag)?.[1], /\bref="([^"]*)"/.exec(tag)?.[1]];
      const now = name === undefined || address === undefined ? undefined : changed(unescapeText(name), address);
      if (!now || (now.sheet === unescapeText(name ?? "") && sameRange(now.at, parseRange(address ?? "")))) return tag;
      return tag
        .replace(`sheet="${name ?? ""}"`, () => `sheet="${escapeText(now.sheet)}"`)
        .replace(`ref="${address ?? ""}"`, `ref="${absoluteAddress(now.at).replaceAll("$", "")}"`);
    });
}

function sameRange(a: SideRange, b: SideRange | null): boolean {
  return b !== null && absoluteAddress(a) === absoluteAddress(b);
}
