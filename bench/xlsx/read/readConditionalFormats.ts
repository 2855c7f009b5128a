import type { SideConditionalFormat } from "../../model/sideData";
import { parseRanges } from "../address/rangeAddress";
import type { StyleTable } from "../styles/readStyles";
import type { XmlElement } from "../xml/parseXml";
import { readConditionalRule } from "../rules/readConditionalRule";

/**
 * <conditionalFormatting> elements → the formats that Office.js can say. The id numbers all rules of the sheet in the file's order,
 * those that cannot be said too (icon sets, data bars with an extension): they stay in the package under their number.
 */
export function readConditionalFormats(sections: readonly XmlElement[], styles: StyleTable): SideConditionalFormat[] {
  const formats: SideConditionalFormat[] = [];
  let number = 0;
  for (const section of sections) {
    const ranges = parseRanges(section.attributes.sqref ?? "");
    for (const rule of section.children.filter((child) => child.name === "cfRule")) {
      const id = conditionalFormatId(number++);
      const look = styles.differential[Number(rule.attributes.dxfId ?? -1)];
      const read = readConditionalRule(rule, look, styles.palette);
      if (!read || ranges.length === 0) continue;
      formats.push({
        id,
        ranges,
        ...read,
        priority: Number(rule.attributes.priority ?? number),
        stopIfTrue: ["1", "true"].includes(rule.attributes.stopIfTrue ?? ""),
      });
    }
  }
  return formats;
}

export function conditionalFormatId(number: number): string {
  return `file-${number}`;
}
