import { cellText } from "../cells/cellText";
import { readNumber } from "../numbers/readNumber";
import type { HeadingFacets } from "../roles/headingFacets";
import { parseHeading } from "../roles/parseHeading";
import { namesSchool } from "../rows/namesSchool";
import type { Line, Slot } from "./view";

/** What a line is made of, counted once for every later question about it. */
export interface LineTraits {
  readonly texts: number;
  /** Slots that read as numbers and are neither a lone mark 2–5 nor a year. */
  readonly numbers: number;
  /** Numbers of four digits and more: codes and counts, which no heading holds. */
  readonly longNumbers: number;
  /** Slots with the name of a school (not a heading like «Школа»). */
  readonly schools: readonly Slot[];
  /** Slots whose words the vocabulary of headings knows. */
  readonly hits: number;
  /** Slots that head a column by which rows are told apart: school, code, pupil, subject. */
  readonly identities: number;
  /** Slots that hold only a unit or «количество». */
  readonly generics: number;
  /** Different marks 2–5 standing alone. */
  readonly marks: number;
  readonly years: number;
  /** Slots of a row 0, 1, 2 … of primary points: headings in spite of being numbers. 0 for any other line. */
  readonly points: number;
  /** 1, 2, 3, 4 …: the row of column numbers. */
  readonly columnNumbers: boolean;
}

/** A long text without a Cyrillic letter is neither a heading nor the name of a school. */
const cyrillic = /[а-яё]/iu;

/** «4 класс», «2023 год», «100 баллов» begin with a figure and are words all the same. */
const named = /кл|год|лет|балл/iu;

function isColumnNumbers(line: Line): boolean {
  if (line.slots.length < 3) return false;
  const figures = line.slots.map(({ cell }) => {
    const text = cellText(cell);
    return /^\d{1,3}\.?$/.test(text) ? parseInt(text, 10) : null;
  });
  const start = figures[0] === null ? 1 : 0;
  return (
    figures.slice(start).every((figure, i) => figure !== null && figure === (figures[start] ?? 0) + i) &&
    (figures[start] === 1 || (start === 1 && figures[1] === 2))
  );
}

/** So many numbers from 0 on, one after another, head a distribution of primary points. */
const leastPoints = 8;

/** The slots 0, 1, 2 … that stand beside each other; none where fewer stand there, or where a row of data would hold them. */
function pointsRun({ slots }: Line): ReadonlySet<Slot> {
  const start = slots.findIndex(({ cell }) => cellText(cell) === "0");
  if (start < 0) return new Set();
  const run = slots.slice(start).filter(({ cell }, i) => cellText(cell) === String(i));
  return run.length >= leastPoints ? new Set(run) : new Set();
}

/** Identities by which rows are told apart; «№», «Показатель», «Дата» stand over tables of any kind. */
const telling: ReadonlySet<string> = new Set([
  "school",
  "fullName",
  "code",
  "login",
  "pupil",
  "municipality",
  "settlement",
  "subject",
  "grade",
  "year",
  "procedure",
  "classLetter",
  "stage",
  "schoolsCount",
]);

const isIdentity = (facets: HeadingFacets): boolean => facets.identity !== null && telling.has(facets.identity);

function isHit(facets: HeadingFacets): boolean {
  return (
    facets.identity !== null ||
    facets.measure !== null ||
    facets.passport !== null ||
    facets.staff !== null ||
    facets.olympiad !== null ||
    facets.subject !== null ||
    facets.grade !== null ||
    facets.stage !== null
  );
}

/** Counts what stands in a line. Long texts are never headings: they are looked at as names of schools only. */
export function lineTraits(line: Line): LineTraits {
  const traits = { texts: 0, numbers: 0, longNumbers: 0, hits: 0, identities: 0, generics: 0, years: 0 };
  const schools: Slot[] = [];
  const marks = new Set<string>();
  const points = pointsRun(line);
  for (const slot of line.slots) {
    if (points.has(slot)) continue;
    const { cell } = slot;
    const text = cellText(cell);
    if (/^[2-5]$/.test(text)) {
      marks.add(text);
      continue;
    }
    if (/^20\d\d(?:\s*[-/]\s*(?:20)?\d\d)?(?:\s*г(?:\.|од)?)?$/.test(text)) {
      traits.years += 1;
      continue;
    }
    if (
      typeof cell.value !== "string" ||
      (text.length <= 60 && !named.test(text) && /^[\d'.,\s]/.test(text) && readNumber(cell.value, cell.format).kind === "number")
    ) {
      traits.numbers += 1;
      if (/\d{4}/.test(text)) traits.longNumbers += 1;
      continue;
    }
    traits.texts += 1;
    if (text.length > 12 && !cyrillic.test(text)) continue;
    if (namesSchool(text)) {
      schools.push(slot);
      continue;
    }
    if (text.length > 250) continue;
    const facets = parseHeading(text);
    if (isIdentity(facets)) traits.identities += 1;
    if (isHit(facets)) traits.hits += 1;
    else if (facets.generic || facets.unit !== null) traits.generics += 1;
  }
  return { ...traits, schools, marks: marks.size, points: points.size, columnNumbers: isColumnNumbers(line) };
}
