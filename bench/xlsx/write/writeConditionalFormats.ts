import type { SideConditionalFormat } from "../../model/sideData";
import { rangeAddress } from "../address/rangeAddress";
import { writeConditionalRule } from "../rules/writeConditionalRule";
import type { StyleBook } from "../styles/styleBook";
import { element } from "../xml/writeElement";

/** <conditionalFormatting> elements, one for each set of ranges; priorities say which rule comes first. */
export function writeConditionalFormats(formats: readonly SideConditionalFormat[], styles: StyleBook): string {
  const groups = new Map<string, string[]>();
  for (const format of formats) {
    if (format.ranges.length === 0) continue;
    const ranges = format.ranges.map(rangeAddress).join(" ");
    groups.set(ranges, [...(groups.get(ranges) ?? []), writeConditionalRule(format, styles)]);
  }
  return [...groups].map(([sqref, rules]) => element("conditionalFormatting", { sqref }, rules.join(""))).join("");
}
