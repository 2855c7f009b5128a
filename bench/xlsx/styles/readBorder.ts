import type { IBorderData, IStyleData } from "@univerjs/core";
import { childOf, type XmlElement } from "../xml/parseXml";
import { colorOf, type Palette } from "./palette";
import { borderStyles } from "./styleEnums";

/** Univer's key ← child of CT_Border; strict packages say start and end. */
const EDGES: readonly (readonly ["t" | "r" | "b" | "l", ...string[]])[] = [
  ["t", "top"],
  ["r", "right", "end"],
  ["b", "bottom"],
  ["l", "left", "start"],
];

/** CT_Border → edges of a Univer style. */
export function readBorder(border: XmlElement | undefined, palette: Palette): IStyleData {
  const edges: IBorderData = {};
  for (const [key, ...names] of EDGES) {
    const edge = names.map((name) => childOf(border, name)).find((found) => found);
    const line = borderStyles[edge?.attributes.style ?? "none"];
    if (edge && line !== undefined) edges[key] = { s: line, cl: { rgb: colorOf(childOf(edge, "color"), palette) ?? "#000000" } };
  }
  const diagonal = childOf(border, "diagonal");
  const line = borderStyles[diagonal?.attributes.style ?? "none"];
  if (diagonal && line !== undefined) {
    const look = { s: line, cl: { rgb: colorOf(childOf(diagonal, "color"), palette) ?? "#000000" } };
    if (isTrue(border?.attributes.diagonalDown)) edges.tl_br = look;
    if (isTrue(border?.attributes.diagonalUp)) edges.bl_tr = look;
  }
  return Object.keys(edges).length > 0 ? { bd: edges } : {};
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
