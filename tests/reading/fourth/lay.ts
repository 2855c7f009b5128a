import type { CellValue } from "../../../src/reading/grid";
import type { Claim, Draft } from "./claims";
import type { Manner } from "./manner";
import type { Paper } from "./paper";
import type { School } from "./regions";

/** A heading: over one column (`key`), or over those under it. */
export interface Head {
  readonly title: string;
  readonly key?: string;
  readonly under?: readonly Head[];
}
/** A cell with its number format, where it has one of its own. */
export interface Formatted {
  readonly value: CellValue;
  readonly format?: string;
}
export interface Line {
  readonly school: School;
  readonly cells: Readonly<Record<string, CellValue | Formatted>>;
  readonly drafts: readonly Draft[];
}

const depthOf = (head: Head): number => 1 + Math.max(0, ...(head.under ?? []).map(depthOf));
const leavesOf = (head: Head): readonly Head[] => (head.under === undefined ? [head] : head.under.flatMap(leavesOf));
const isFormatted = (cell: CellValue | Formatted | undefined): cell is Formatted => typeof cell === "object" && cell !== null;

/** Draws a table under a heading of as many levels as it has, with the totals, кусты and slips of the manner. Returns what it tells, and the next free row. */
export function lay(
  paper: Paper,
  heads: readonly Head[],
  lines: readonly Line[],
  manner: Manner,
  from: { readonly top: number; readonly left: number; readonly spare?: boolean },
): { readonly claims: readonly Claim[]; readonly next: number } {
  const all: readonly Head[] = manner.numbered ? [{ title: manner.chance.pick(["№ п/п", "№", "№\nп/п"]), key: "№" }, ...heads] : heads;
  const depth = Math.max(...all.map(depthOf));
  const leaves = all.flatMap(leavesOf);
  const paint = (head: Head, row: number, column: number): number => {
    paper.put(row, column, head.title);
    if (head.under === undefined) {
      paper.merge(row, column, top + depth - 1, column);
      return column + 1;
    }
    const end = head.under.reduce((at, child) => paint(child, row + 1, at), column);
    paper.merge(row, column, row, end - 1);
    return end;
  };
  let top = from.top;
  const paintHeading = (): void => {
    all.reduce((at, head) => paint(head, top, at), from.left);
    top += depth;
  };
  paintHeading();
  if (manner.columnNumbers && from.spare !== true) {
    leaves.forEach((_leaf, index) => {
      paper.put(top, from.left + index, index + 1);
    });
    top += 1;
  }
  const put = (cells: Line["cells"]): void => {
    leaves.forEach((leaf, index) => {
      const cell = cells[leaf.key ?? ""];
      if (cell === undefined) return;
      if (isFormatted(cell)) paper.put(top, from.left + index, cell.value, cell.format);
      else paper.put(top, from.left + index, cell);
    });
    top += 1;
  };
  const summed = (of: readonly Line[], name: string): void => {
    const cells: Record<string, CellValue> = { school: name };
    for (const { key } of leaves) {
      if (key === undefined || key === "№" || key === "school") continue;
      const numbers = of.flatMap(({ cells: { [key]: cell } }) => (typeof cell === "number" ? [cell] : []));
      if (numbers.length === of.length && numbers.every(Number.isInteger)) cells[key] = numbers.reduce((sum, value) => sum + value, 0);
    }
    put(cells);
  };
  const claims: Claim[] = [];
  const clusters = manner.clusters ? [...new Set(lines.map(({ school }) => school.cluster))] : [null];
  let number = 0;
  for (const cluster of clusters) {
    const own = lines.filter(({ school }) => cluster === null || school.cluster === cluster);
    if (cluster !== null) {
      paper.put(top, from.left, `${cluster} куст`);
      paper.merge(top, from.left, top, from.left + leaves.length - 1);
      top += 1;
    }
    for (const line of own) {
      if (manner.repeatsHeading && number === 7) paintHeading();
      number += 1;
      claims.push(...line.drafts.map((draft) => ({ ...draft, sheet: paper.name, row: top })));
      put({ "№": number, school: manner.name(line.school), ...line.cells });
    }
    if (cluster !== null && manner.clusterTotals) summed(own, `Итого по кусту`);
  }
  if (manner.total !== null) summed(lines, manner.total);
  if (from.spare !== true) {
    for (const note of manner.footnotes) {
      paper.put(top + 1, from.left, note);
      top += 2;
    }
  }
  return { claims, next: top };
}
