import type { Cell } from "../cells/cell";
import { cellText } from "../cells/cellText";
import { textContext } from "../context/textContext";
import { parseHeading } from "../roles/parseHeading";
import { isHeadingLine } from "./isHeadingLine";
import type { LineTraits } from "./lineTraits";
import type { Line, Slot } from "./view";

/** Lines first…last (indices into the list of lines) that together head a table. */
export interface HeadingGroup {
  readonly first: number;
  readonly last: number;
}

/** What a title says of a whole table: «Предмет | Математика», «Дата экзамена | 06.06.2024». */
const titled: ReadonlySet<string> = new Set(["subject", "date", "grade", "year", "procedure", "stage"]);

/** A label and its one value, with or without a colon: a title in two cells, no layer of headings. */
function keyValue({ slots }: Line): boolean {
  if (slots.some(({ cell }) => typeof cell.value === "string" && /:\s*$/.test(cell.value))) return true;
  const [label, value] = slots;
  if (label === undefined || value === undefined || slots.length > 2 || label.lastLine > label.line) return false;
  const facets = parseHeading(cellText(label.cell));
  const said = parseHeading(cellText(value.cell));
  return (
    facets.identity !== null &&
    titled.has(facets.identity) &&
    said.identity === null &&
    (said.measure === null || /^\d{1,2}$/.test(cellText(value.cell)))
  );
}

/** A lone text over no merged columns that says what the whole table is about («Математика (профильный уровень)», typed in the third column), and no measure. */
function isTitle({ at, lastAt, cell }: Slot): boolean {
  if (lastAt > at) return false;
  const { measure, passport, staff, olympiad, unit, identity, generic } = parseHeading(cellText(cell));
  if ((measure !== null && measure !== "otherMeasure") || unit !== null || generic) return false;
  const { kind, year, subject, grade } = textContext(cellText(cell));
  if (kind !== null && (year !== null || measure !== null)) return true;
  if (measure !== null || passport !== null || staff !== null || olympiad !== null || identity !== null) return false;
  return kind !== null || year !== null || subject !== null || grade !== null;
}

/** A line of upper headings: texts only, not a title at the left edge, not «Предмет: …». */
function isUpperLayer(line: Line, traits: LineTraits, leftEdge: number): boolean {
  if (traits.numbers > 0 || traits.schools.length > 0 || traits.columnNumbers || keyValue(line)) return false;
  const [first] = line.slots;
  if (first === undefined) return false;
  return line.slots.length >= 2 || (first.at > leftEdge && !isTitle(first));
}

/**
 * A line under the known headings that is one more layer: texts only, and nothing in the columns that are closed already. A lone text is a layer
 * only to the right of the columns that name the rows: at the left edge it is a section row.
 */
function isLowerLayer(line: Line, traits: LineTraits, closed: ReadonlySet<number>): boolean {
  if (traits.numbers > 0 || traits.schools.length > 0 || traits.columnNumbers) return false;
  const [first] = line.slots;
  const lone = line.slots.length === 1;
  if (lone && (closed.size === 0 || first === undefined || first.at < Math.max(...closed) || first.lastAt > first.at)) return false;
  return line.slots.every((slot) => !closed.has(slot.at) && !/^[-–—*хx]$/iu.test(cellText(slot.cell)));
}

/** «Отметка | 2 | 2 | 2 | 3 …» under the primary points: their conversion into marks is one more layer, though a word stands in the column of labels. */
const isScaleRow = (traits: LineTraits, above: readonly LineTraits[]): boolean =>
  above.some(({ points }) => points > 0) && traits.marks === 4 && traits.numbers === 0 && traits.schools.length === 0;

/** Identities that fill their column with labels of rows. */
const labelling: ReadonlySet<string> = new Set([
  "school",
  "fullName",
  "code",
  "login",
  "pupil",
  "ordinal",
  "settlement",
  "municipality",
  "classLetter",
]);

const labels = (cell: Cell): boolean => labelling.has(parseHeading(cellText(cell)).identity ?? "");

/** Columns whose heading says which row it is: a text under it is a row's label, never a layer of headings. */
function identityColumnsOf(lines: readonly Line[]): Set<number> {
  return new Set(lines.flatMap((line) => line.slots.filter(({ cell }) => labels(cell)).map(({ at }) => at)));
}

/**
 * Finds the lines that head tables. Neighbouring heading lines form one group; it grows upwards over lines of group titles
 * («Показатели», merged subjects) and downwards over lines of units.
 */
export function headingGroups(lines: readonly Line[], traits: readonly LineTraits[]): HeadingGroup[] {
  const groups: HeadingGroup[] = [];
  let i = 0;
  while (i < lines.length) {
    const [line, trait] = [lines[i], traits[i]];
    if (line === undefined || trait === undefined || keyValue(line) || !isHeadingLine(trait, false)) {
      i += 1;
      continue;
    }
    const floor = (groups[groups.length - 1]?.last ?? -1) + 1;
    let first = i;
    let last = i;
    for (let next = last + 1; next < lines.length; next += 1) {
      const [below, belowTraits] = [lines[next], traits[next]];
      if (below === undefined || belowTraits === undefined || below.line > (lines[last]?.line ?? 0) + 1) break;
      const closed = identityColumnsOf(lines.slice(first, last + 1));
      const labelsRow = below.slots.some((slot) => closed.has(slot.at) && !labels(slot.cell));
      if (
        isScaleRow(belowTraits, traits.slice(first, last + 1)) ||
        (!labelsRow && (isHeadingLine(belowTraits, true) || isLowerLayer(below, belowTraits, closed)))
      )
        last = next;
      else break;
    }
    const leftEdge = Math.min(...lines.slice(first, last + 1).map((each) => each.slots[0]?.at ?? Infinity));
    while (first > floor) {
      const [above, aboveTraits] = [lines[first - 1], traits[first - 1]];
      if (
        above === undefined ||
        aboveTraits === undefined ||
        above.line < (lines[first]?.line ?? 0) - 1 ||
        !isUpperLayer(above, aboveTraits, leftEdge)
      )
        break;
      first -= 1;
    }
    groups.push({ first, last });
    i = last + 1;
  }
  return groups;
}
