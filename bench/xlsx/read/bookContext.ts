import type { IStyleData } from "@univerjs/core";
import { decodePart } from "../package/partText";
import { explicitStyle } from "../styles/explicitStyle";
import { readStyles } from "../styles/readStyles";
import { parseXml } from "../xml/parseXml";
import type { Book } from "./readBook";
import { readSharedStrings } from "./readSharedStrings";
import type { BookContext } from "./readSheet";

/** What all sheets share while they are read. `used` collects the styles that some cell, row or column really has. */
export function bookContext(
  parts: ReadonlyMap<string, Uint8Array>,
  book: Book,
): BookContext & { readonly used: Record<string, IStyleData> } {
  const tree = (kind: string) => {
    const part = book.partOf(kind);
    const bytes = part === undefined ? undefined : parts.get(part);
    return part === undefined || !bytes ? undefined : parseXml(decodePart(bytes), part);
  };
  const styles = readStyles(tree("styles"), tree("theme"));
  const stringsPart = book.partOf("sharedStrings");
  const used: Record<string, IStyleData> = {};
  return {
    parts,
    sharedStrings: stringsPart === undefined ? [] : readSharedStrings(decodePart(parts.get(stringsPart) ?? new Uint8Array()), stringsPart),
    styles,
    date1904: book.date1904,
    used,
    styleId(format, explicit) {
      const id = `xf${format}${explicit ? "!" : ""}`;
      used[id] ??= explicit ? explicitStyle(styles.looks[format] ?? {}) : (styles.looks[format] ?? {});
      return id;
    },
  };
}
