import type { SideRange } from "../../model/sideData";

/** Where an object of a drawing hangs: the anchor's letters and the cells from its upper left to its lower right one. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly at: SideRange;
}

const ANCHOR = /<((?:\w+:)?(?:twoCellAnchor|oneCellAnchor))\b([^>]*)>[\s\S]*?<\/\1>/g;
const CORNER = /<(?:\w+:)?(?:from|to)>\s*<(?:\w+:)?col>(\d+)<[\s\S]*?<(?:\w+:)?row>(\d+)</g;

/** Anchors that move with cells; one with editAs="absolute" stays where it is (ECMA-376 part 1, 20.5.3.2). */
export function anchorsOf(drawing: string): Anchor[] {
  return [...drawing.matchAll(ANCHOR)].flatMap((match) => {
    const [text, , attributes = ""] = match;
    const [from, to = from] = [...text.matchAll(CORNER)].map(([, column, row]) => ({ row: Number(row), column: Number(column) }));
    if (!from || !to || /\beditAs="absolute"/.test(attributes)) return [];
    const at = { startRow: from.row, startColumn: from.column, endRow: to.row, endColumn: to.column };
    return [{ start: match.index, end: match.index + text.length, at }];
  });
}

/** The anchor's letters with its corners in other cells. */
export function movedAnchor(text: string, { startRow, startColumn, endRow, endColumn }: SideRange): string {
  const corners = [
    [startColumn, startRow],
    [endColumn, endRow],
  ];
  let corner = 0;
  return text.replace(CORNER, (letters) => {
    const [column, row] = corners[corner++] ?? [0, 0];
    return letters.replace(/(col>)\d+/, `$1${column}`).replace(/(row>)\d+(?=<$)/, `$1${row}`);
  });
}
