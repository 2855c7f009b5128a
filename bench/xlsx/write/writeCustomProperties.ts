import { element } from "../xml/writeElement";
import type { SheetTarget } from "./sheetTarget";

/** <customProperties>: each value is UTF-16LE text in a binary part of its own, as Excel writes Worksheet.customProperties. */
export function writeCustomProperties(target: SheetTarget): string {
  const entries = Object.entries(target.side.customProperties).map(([name, value]) => {
    const part = target.package.addPart(
      "xl/customProperty#.bin",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty",
      utf16(value),
    );
    return element("customPr", { name, "r:id": target.package.relate(target.part, "customProperty", { part }) });
  });
  return entries.length === 0 ? "" : element("customProperties", {}, entries.join(""));
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
