import type { Chance } from "./chance";
import type { Region } from "./schools/region";
import type { StrangeSchool } from "./schools/strangeSchool";
import type { Entry } from "./sheet/entry";
import type { StrangeCell } from "./sheet/strangeSheet";

/** What a form is given to fill: schools, their true results, how names and figures are written. */
export interface Making {
  readonly draw: Chance;
  readonly region: Region;
  readonly schools: readonly StrangeSchool[];
  /** Schools that have results of this procedure in this year, in the order of this sheet. */
  taking(kind: string, year: number, grade: number): StrangeSchool[];
  /** Pupils by mark, [«2», «3», «4», «5»]. Equal questions get equal answers. */
  marks(kind: string, school: StrangeSchool, year: number, subject: string, grade: number): readonly [number, number, number, number];
  /** Test scores of ЕГЭ, one a pupil. */
  scores(school: StrangeSchool, year: number, subject: string): readonly number[];
  /** Social passport, counts of children. */
  passport(school: StrangeSchool, year: number): Readonly<Record<string, number>>;
  staff(school: StrangeSchool, year: number): Readonly<Record<string, number>>;
  /** A spelling of the school for a sheet of that year; remembered for the judge. */
  name(school: StrangeSchool, year: number): string;
  readonly spellings: Map<string, Set<string>>;
  /** A new entry of the truth for a row that will be placed later. */
  entry(key: string, spelling: string): Entry;
  /** A figure as it was typed; the truth goes into the entry. */
  figure(entry: Entry, field: string, value: number): StrangeCell;
}
