import type { Area } from "../../reading/grid";

/**
 * The areas in an address as Excel gives it for several ranges.
 *
 * parseAreas("'ОГЭ, 9 класс'!A1:C1,'ОГЭ, 9 класс'!B3") → [{top: 0, left: 0, bottom: 0, right: 2}, {top: 2, left: 1, …}]
 */
export function parseAreas(address: string): Area[] {
  const withoutSheets = address.replace(/'(?:[^']|'')*'!/g, "").split(",");
  return withoutSheets.map((part) => {
    const reference = part
      .slice(part.lastIndexOf("!") + 1)
      .replaceAll("$", "")
      .trim();
    const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/i.exec(reference);
    if (!match) throw new Error(`Not an address of cells: ${JSON.stringify(part)} in ${JSON.stringify(address)}`);
    const [, column = "", row = "", lastColumn = column, lastRow = row] = match;
    return { top: Number(row) - 1, left: columnIndex(column), bottom: Number(lastRow) - 1, right: columnIndex(lastColumn) };
  });
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
