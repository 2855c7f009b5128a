import { cellAddress, parseCell } from "../address/rangeAddress";

/**
 * Boxes of comments in the old VML drawing (ECMA-376 part 4, 19.4): each knows its cell and where the box stands. Boxes of comments that
 * are gone go; buttons and other controls keep their letters.
 */
export function patchLegacyComments(vml: string, nowOf: (address: string) => string | null): string {
  return vml.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (shape) => {
    const [row, column] = [/<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape), /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)];
    if (!row || !column || !/ObjectType="Note"/.test(shape)) return shape;
    const now = nowOf(cellAddress(Number(row[1]), Number(column[1])));
    const cell = now === null ? null : parseCell(now);
    if (!cell) return "";
    const [down, right] = [cell.row - Number(row[1]), cell.column - Number(column[1])];
    return shape
      .replace(row[0], `<x:Row>${cell.row}</x:Row>`)
      .replace(column[0], `<x:Column>${cell.column}</x:Column>`)
      .replace(/<x:Anchor>([^<]+)<\/x:Anchor>/, (_, places: string) => {
        // Left column, offset, top row, offset, right column, offset, bottom row, offset.
        const numbers = places.split(",").map(Number);
        const moved = numbers.map((value, index) => (index % 4 === 0 ? value + right : index % 4 === 2 ? value + down : value));
        return `<x:Anchor>${moved.map((value) => Math.max(0, value)).join(", ")}</x:Anchor>`;
      });
  });
}
