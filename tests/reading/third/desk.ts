import { type Dice } from "./dice";
import { type Cell, Grid, type TypedSheet } from "./grid";
import { type Region, type ThirdSchool } from "./regions";
import { type Marks, rollMarks, rollParticipants, teaches, total } from "./results";
import { type Care, spell } from "./spell";
import { type TrueFact, type Truth } from "./truth";

/** The desk of one clerk: the region, the chance, the sheets typed so far and the truth about them. */
export class Desk {
  readonly sheets: TypedSheet[] = [];
  readonly truth: Truth = { facts: [], indicators: [], spellings: new Map(), persons: new Set(), noise: [], noFacts: [] };

  constructor(
    readonly region: Region,
    readonly chance: Dice,
  ) {}

  /** A new sheet; its name is cut to 31 characters and numbered when taken. */
  sheet(wanted: string): Grid {
    const clean = wanted.replace(/[[\]:*?/\\]/gu, "-").slice(0, 31);
    let name = clean;
    for (let count = 2; this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()); count++)
      name = `${clean.slice(0, 27)}_${count}`;
    const grid = new Grid(name);
    this.sheets.push(grid.sheet);
    return grid;
  }

  /** The school's name as typed, remembered. */
  name(school: ThirdSchool, care: Care): string {
    const text = spell(school, care, this.chance);
    this.truth.spellings.set(text, school.key);
    return text;
  }

  /** Schools that have the grade, in the order of this sheet. */
  schools(grade: number): ThirdSchool[] {
    return this.region.schools.filter((school) => teaches(school, grade));
  }

  /** Marks of a school in a paper; an empty count means nobody sat it. */
  marks(school: ThirdSchool, grade: number): Marks {
    return rollMarks(rollParticipants(school, grade, this.chance), school.ability, this.chance);
  }

  fact(fact: TrueFact): void {
    if (fact.n !== undefined && fact.n === 0) return;
    this.truth.facts.push(fact);
  }

  /** What people type where nothing is: an empty cell or a dash, one habit a table. */
  nothing(): Cell {
    return this.chance.pick([null, "-", "–", "нет", "н/д"]);
  }

  sum(all: readonly Marks[]): Marks {
    const sum: Marks = [0, 0, 0, 0];
    for (const marks of all) marks.forEach((count, at) => (sum[at] = (sum[at] as number) + count));
    if (total(sum) < 0) throw new RangeError("marks cannot be negative");
    return sum;
  }
}
