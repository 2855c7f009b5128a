import { cellAddress } from "../address/rangeAddress";
import { formulaForFile } from "../formulas/formulaForFile";
import type { CellContent } from "../snapshot/cellContent";
import { escapeText } from "../xml/escapeXml";
import { element } from "../xml/writeElement";

/** ST_CellType of each kind of content; a formula's text is "str", a constant text stands in the cell itself. */
const TYPES: Readonly<Record<CellContent["kind"], string | null>> = {
  empty: null,
  number: null,
  boolean: "b",
  error: "e",
  text: "inlineStr",
};

/** One <c>. `metadata` is the cell's cm attribute, which makes an array formula a dynamic one. */
export function writeCell(row: number, column: number, content: CellContent, format: number, metadata: string | null = null): string {
  const { kind, value, formula, array } = content;
  const inline = kind === "text" && formula === null;
  const attributes = {
    r: cellAddress(row, column),
    s: format === 0 ? null : format,
    t: kind === "text" && !inline ? "str" : TYPES[kind],
    cm: metadata,
  };
  const written =
    formula === null ? "" : element("f", array === null ? {} : { t: "array", ref: array }, escapeText(formulaForFile(formula)));
  if (kind === "empty") return element("c", attributes, written);
  const text = escapeText(kind === "boolean" ? (value ? "1" : "0") : String(value));
  if (inline) return element("c", attributes, element("is", {}, textElement(text, "t")));
  return element("c", attributes, written + (text === "" ? element("v") : textElement(text, "v")));
}

/** Blanks at the ends, and line breaks, survive only with xml:space (ECMA-376 part 1, 18.4.12). */
function textElement(text: string, name: string): string {
  return element(name, /^\s|\s$|\n| {2}/.test(text) ? { "xml:space": "preserve" } : {}, text === "" ? "" : text);
}
