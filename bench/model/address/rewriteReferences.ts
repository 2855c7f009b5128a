import { formatAddress } from "./formatAddress";
import { parseAddress } from "./parseAddress";
import { quoteSheetName } from "./quoteSheetName";
import { shiftArea } from "./shiftArea";
import type { Shift } from "./shiftArea";

const QUALIFIED =
  /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)/giu;

/**
 * References with a sheet name inside a text ("'Лист'!$A$1:$B$2", possibly several) after the sheet changed:
 * `rename` gives the new name, null makes "#REF!", `shift` moves the addresses. References to other sheets stay.
 */
export function rewriteReferences(text: string, sheet: string, change: { rename: string | null } | { shift: Shift }): string {
  return text.replace(QUALIFIED, (whole, quoted: string | undefined, plain: string | undefined, address: string) => {
    const name = (quoted ?? plain ?? "").replace(/''/g, "'");
    if (name.toLowerCase() !== sheet.toLowerCase()) return whole;
    if ("rename" in change) return change.rename === null ? "#REF!" : `${quoteSheetName(change.rename)}!${address}`;
    const area = parseAddress(address);
    const moved = area && shiftArea(area, change.shift);
    return moved ? `${quoteSheetName(name)}!${formatAddress(moved, address.includes("$"))}` : `${quoteSheetName(name)}!#REF!`;
  });
}
