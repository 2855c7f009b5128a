import type { IStyleData } from "@univerjs/core";
import { childOf, type XmlElement } from "../xml/parseXml";
import { colorOf, type Palette } from "./palette";

/**
 * CT_Fill → background. A solid fill of a cell has its colour in fgColor, that of a differential format in bgColor
 * (ECMA-376 part 1, 18.8.20 and 18.8.14). Hatchings show their background only; the package keeps the pattern.
 */
export function readFill(fill: XmlElement | undefined, palette: Palette, differential = false): IStyleData {
  const pattern = childOf(fill, "patternFill");
  const gradient = childOf(fill, "gradientFill");
  const type = pattern?.attributes.patternType;
  let color: string | undefined;
  if (gradient) color = colorOf(childOf(gradient.children[0], "color"), palette);
  else if (differential) color = colorOf(childOf(pattern, "bgColor"), palette) ?? colorOf(childOf(pattern, "fgColor"), palette);
  else if (type === "solid") color = colorOf(childOf(pattern, "fgColor"), palette);
  else if (type !== undefined && type !== "none") color = colorOf(childOf(pattern, "bgColor"), palette);
  return color ? { bg: { rgb: color } } : {};
}
