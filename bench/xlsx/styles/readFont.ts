import type { IStyleData } from "@univerjs/core";
import { childOf, type XmlElement } from "../xml/parseXml";
import { colorOf, type Palette } from "./palette";
import { DOUBLE_LINE, SUBSCRIPT, SUPERSCRIPT, YES } from "./univerValues";

/** CT_Font → font part of a Univer style. `<b/>` means true, `<b val="0"/>` false. */
export function readFont(font: XmlElement | undefined, palette: Palette): IStyleData {
  const style: IStyleData = {};
  const value = (name: string) => childOf(font, name)?.attributes.val;
  const family = value("name") ?? value("rFont");
  if (family) style.ff = family;
  if (value("sz") !== undefined) style.fs = Number(value("sz"));
  if (isOn(childOf(font, "b"))) style.bl = YES;
  if (isOn(childOf(font, "i"))) style.it = YES;
  if (isOn(childOf(font, "strike"))) style.st = { s: YES };
  const underline = childOf(font, "u");
  if (underline && underline.attributes.val !== "none") {
    style.ul = { s: YES, ...(underline.attributes.val?.startsWith("double") ? { t: DOUBLE_LINE } : {}) };
  }
  const raised = value("vertAlign");
  if (raised === "superscript") style.va = SUPERSCRIPT;
  if (raised === "subscript") style.va = SUBSCRIPT;
  const color = colorOf(childOf(font, "color"), palette);
  if (color) style.cl = { rgb: color };
  return style;
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !["0", "false"].includes(element.attributes.val ?? "1");
}
