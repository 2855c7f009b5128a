import type { IStyleData } from "@univerjs/core";
import type { XmlElement } from "../xml/parseXml";
import { paddingOfIndent } from "./indentPadding";
import { horizontalAligns, verticalAligns } from "./styleEnums";
import { WRAP, YES } from "./univerValues";

/** CT_CellAlignment → alignment part of a Univer style. */
export function readAlignment(alignment: XmlElement | undefined): IStyleData {
  const style: IStyleData = {};
  if (!alignment) return style;
  const { horizontal = "", vertical = "", wrapText, indent, textRotation } = alignment.attributes;
  const across = horizontalAligns[horizontal];
  const down = verticalAligns[vertical];
  if (across !== undefined) style.ht = across;
  if (down !== undefined) style.vt = down;
  if (wrapText === "1" || wrapText === "true") style.tb = WRAP;
  if (indent !== undefined && Number(indent) > 0) style.pd = { l: paddingOfIndent(Number(indent)) };
  // 0–90 counter-clockwise, 91–180 clockwise from 90, 255 letters one under another (18.8.1); Univer's angles are clockwise.
  const turn = Number(textRotation ?? 0);
  if (turn === 255) style.tr = { a: 0, v: YES };
  else if (turn !== 0) style.tr = { a: turn <= 90 ? -turn : turn - 90 };
  return style;
}
