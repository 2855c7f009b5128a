import { parseCell } from "../address/rangeAddress";
import { childSlices, type XmlSlice } from "../xml/sliceXml";

/** A row or cell of the file: where it lies and which one it is (zero-based). Without an address it follows the one before. */
export interface Placed {
  readonly slice: XmlSlice;
  readonly index: number;
}

export function placedRows(text: string, data: XmlSlice): Placed[] {
  return placed(text, data, "row", (address) => Number(address) - 1);
}

export function placedCells(text: string, row: XmlSlice): Placed[] {
  return placed(text, row, "c", (address) => parseCell(address)?.column);
}

function placed(text: string, parent: XmlSlice, name: string, indexOf: (address: string) => number | undefined): Placed[] {
  let next = 0;
  return childSlices(text, parent)
    .filter((child) => child.name === name)
    .map((slice) => {
      const address = /\sr\s*=\s*["']([A-Za-z]*\d+)["']/.exec(text.slice(slice.start, slice.openEnd))?.[1];
      const index = (address === undefined ? undefined : indexOf(address)) ?? next;
      next = index + 1;
      return { slice, index };
    });
}
