import type { Making } from "../making";
import type { StrangeSchool } from "../schools/strangeSchool";
import type { Entry } from "./entry";
import type { MarkWords } from "./markWords";
import type { StrangeCell } from "./strangeSheet";

export interface MarkColumns {
  readonly heads: readonly (string | number)[];
  cells(entry: Entry, school: StrangeSchool, marks: readonly [number, number, number, number]): StrangeCell[];
}

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** Columns of one procedure: roll, participants, marks, then what is computed of them. Which stand there is drawn once. */
export function markColumns(making: Making, words: MarkWords, asFractions = making.draw.happens(0.5)): MarkColumns {
  const { draw } = making;
  const [withRoll, withMean, withShares] = [draw.happens(0.4), draw.happens(0.5), draw.happens(0.6)];
  const share = (part: number, n: number): StrangeCell => {
    const value = n === 0 ? 0 : part / n;
    return asFractions ? { value: round(value, 4), format: "0.0%" } : round(value * 100, 1);
  };
  return {
    heads: [
      ...(withRoll ? [words.roll] : []),
      words.n,
      ...words.marks.map(([, head]) => head),
      ...(withShares ? [words.passed, words.quality] : []),
      ...(withMean ? [words.mean] : []),
    ],
    cells: (entry, _school, [two, three, four, five]) => {
      const n = two + three + four + five;
      const count = { 2: two, 3: three, 4: four, 5: five };
      return [
        ...(withRoll ? [n + draw.whole(0, 3)] : []),
        making.figure(entry, "n", n),
        ...words.marks.map(([mark]) => making.figure(entry, `m${mark}`, count[mark])),
        ...(withShares ? [share(n - two, n), share(four + five, n)] : []),
        ...(withMean ? [round((2 * two + 3 * three + 4 * four + 5 * five) / n, 2)] : []),
      ];
    },
  };
}
