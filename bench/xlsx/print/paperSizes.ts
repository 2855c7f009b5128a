/** paperSize of the file → Excel.PaperType, for the sizes met in offices (ECMA-376 part 1, 18.3.1.63). */
export const paperNames: Readonly<Record<number, string>> = {
  1: "Letter",
  2: "LetterSmall",
  3: "Tabloid",
  4: "Ledger",
  5: "Legal",
  6: "Statement",
  7: "Executive",
  8: "A3",
  9: "A4",
  10: "A4Small",
  11: "A5",
  12: "B4",
  13: "B5",
  14: "Folio",
  15: "Quatro",
};

/** "A4" in whatever case → 9; null for a size we have no number for. */
export function paperNumber(name: string): number | null {
  const found = Object.entries(paperNames).find(([, known]) => known.toLowerCase() === name.toLowerCase());
  return found ? Number(found[0]) : null;
}
