import type { CellLook, Edge } from "../snapshot/cellLook";
import { element } from "../xml/writeElement";
import { borderStyles, horizontalAligns, verticalAligns } from "./styleEnums";

/** "#1B4F72" → the ARGB that the schema wants, "FF1B4F72". */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

/** CT_Font; children in the order Excel writes them (ECMA-376 part 1, 18.8.22). */
export function writeFont(font: CellLook["font"]): string {
  return element(
    "font",
    {},
    [
      font.bold ? element("b") : "",
      font.italic ? element("i") : "",
      font.strike ? element("strike") : "",
      font.underline === 0 ? "" : element("u", font.underline === 2 ? { val: "double" } : {}),
      font.raised === 2
        ? element("vertAlign", { val: "subscript" })
        : font.raised === 3
          ? element("vertAlign", { val: "superscript" })
          : "",
      element("sz", { val: font.size }),
      font.color ? element("color", { rgb: argb(font.color) }) : "",
      element("name", { val: font.family }),
      element("family", { val: 2 }),
    ].join(""),
  );
}

/** CT_Fill of one colour; no colour is the pattern "none". */
export function writeFill(fill: CellLook["fill"]): string {
  const pattern = fill
    ? element("patternFill", { patternType: "solid" }, element("fgColor", { rgb: argb(fill) }) + element("bgColor", { indexed: 64 }))
    : element("patternFill", { patternType: "none" });
  return element("fill", {}, pattern);
}

/** CT_Border: left, right, top, bottom, diagonal (18.8.4). */
export function writeBorder(border: CellLook["border"]): string {
  const edge = (name: string, look: Edge | undefined) =>
    look
      ? element(name, { style: nameOf(borderStyles, look.style) ?? "thin" }, element("color", { rgb: argb(look.color) }))
      : element(name);
  const diagonal = border.down ?? border.up;
  return element(
    "border",
    { diagonalUp: border.up ? true : null, diagonalDown: border.down ? true : null },
    edge("left", border.left) +
      edge("right", border.right) +
      edge("top", border.top) +
      edge("bottom", border.bottom) +
      edge("diagonal", diagonal),
  );
}

/** CT_CellAlignment; empty when everything is as by default. */
export function writeAlignment(alignment: CellLook["alignment"]): string {
  const attributes = {
    // an indent counts only with an alignment to a side; Excel itself writes "left" beside it
    horizontal: nameOf(horizontalAligns, alignment.across) ?? (alignment.indent > 0 ? "left" : null),
    vertical: nameOf(verticalAligns, alignment.down) ?? null,
    textRotation: alignment.turn === 0 ? null : alignment.turn,
    wrapText: alignment.wrap ? true : null,
    indent: alignment.indent > 0 ? alignment.indent : null,
  };
  return Object.values(attributes).every((value) => value === null) ? "" : element("alignment", attributes);
}

function nameOf(names: Readonly<Record<string, number>>, value: number): string | undefined {
  return Object.entries(names).find(([, known]) => known === value)?.[0];
}
