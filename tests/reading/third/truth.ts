import { type Marks } from "./results";

/** What a reader should know of one school in one procedure. Absent fields are not said by the sheet. */
export interface TrueFact {
  form: string;
  sheet: string;
  school: number;
  kind: "ВПР" | "ОГЭ" | "ЕГЭ" | "РМ" | "Олимпиада";
  year: number;
  subject: string;
  grade: number | null;
  n?: number;
  marks?: Marks;
  low?: number;
  /** With the number of decimals that the sheet shows. */
  mean?: { value: number; digits: number };
  olympiad?: { participants: number; winners: number; prizes: number };
  /** The cells were spoiled or contradict each other: the reader may refuse, with a finding. */
  spoiled?: boolean;
}

export interface TrueIndicators {
  form: string;
  sheet: string;
  school: number;
  year: number;
  of: "context" | "staff";
  indicators: Record<string, number>;
}

/** Everything known of a generated workbook. */
export interface Truth {
  facts: TrueFact[];
  indicators: TrueIndicators[];
  /** Every spelling typed, with the school meant. */
  spellings: Map<string, number>;
  /** Names and telephone numbers of persons: none may be met in what the reader gives. */
  persons: Set<string>;
  /** Sheets of other matters: nothing may be read from them. */
  noise: string[];
  /** Sheets of matters the product knows but keeps no results of. */
  noFacts: string[];
}
