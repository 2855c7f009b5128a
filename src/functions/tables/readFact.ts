import type { Fact, MarkCounts, ProcedureKind, ScoreScale } from "../../domain/assessment/fact";
import { columnHeading } from "../../text/functions/tableColumns";
import type { TableColumnOf } from "../../text/functions/tableColumns";
import { resultWords } from "../../text/functions/resultWords";
import { readArgument } from "../arguments/readArgument";
import { readText } from "../arguments/readText";
import type { GivenTable, TableRow } from "../arguments/tableRows";
import { rowError } from "./rowError";
import { rowNumber } from "./rowNumber";

/** A result without its school. */
export type SchoollessFact = Omit<Fact, "schoolId">;

const nowhere = { file: null, sheet: "", address: "" } as const;

/**
 * Reads a row of a table of results. Its numbers are used as they stand, so what contradicts itself is an error and not a choice: marks must add up to
 * the participants (within one pupil, as in the reading), and the low results must be the marks «2» where both are there.
 */
export function readFact(
  row: TableRow<"results">,
  kind: ProcedureKind,
  year: number,
  columns: GivenTable<"results">["columns"],
): SchoollessFact {
  const { cells, number } = row;
  const count = (column: TableColumnOf<"results">): number | null => {
    const value = rowNumber(cells[column], number, columnHeading("results", column));
    if (value !== null && (!Number.isSafeInteger(value) || value < 0)) {
      throw rowError(number, { code: "cellNotCount", heading: columnHeading("results", column), value });
    }
    return value;
  };
  const n = count("n");
  if (n === null || n === 0) throw rowError(number, { code: "noParticipants" });
  const four = [count("mark2"), count("mark3"), count("mark4"), count("mark5")] as const;
  const marks = fourMarks(four);
  const sum = four.reduce((total: number, mark) => total + (mark ?? 0), 0);
  if (marks === null ? sum > n : Math.abs(sum - n) > 1) throw rowError(number, { code: "marksDoNotSum", sum, n });
  const stated = count("low");
  if (stated !== null && stated > n) throw rowError(number, { code: "lowOverAll", low: stated, n });
  if (stated !== null && marks !== null && stated !== marks[2])
    throw rowError(number, { code: "lowNotMarks", low: stated, twos: marks[2] });
  const mean = rowNumber(cells.mean, number, columnHeading("results", "mean"));
  return {
    year,
    kind,
    subject: resultWords.subject(readText(cells.subject) ?? ""),
    grade: count("grade"),
    n,
    marks,
    low: stated ?? marks?.[2] ?? null,
    mean,
    scale: mean === null ? null : columns.has("scale") ? readScale(row) : usualScale[kind],
    participants: null,
    source: nowhere,
    cells: {},
  };
}

/** The scale of a mean in a table that has no column for it. */
const usualScale: Readonly<Record<ProcedureKind, ScoreScale | null>> = {
  ege: "test",
  oge: "mark",
  vpr: "mark",
  regional: "percent",
  niko: null,
  internal: null,
};

function fourMarks([two, three, four, five]: readonly (number | null)[]): MarkCounts | null {
  const [a, b, c, d] = [two ?? null, three ?? null, four ?? null, five ?? null];
  return a === null || b === null || c === null || d === null ? null : { 2: a, 3: b, 4: c, 5: d };
}

function readScale({ cells, number }: TableRow<"results">): ScoreScale | null {
  if (readArgument(cells.scale).kind === "blank") return null;
  const text = readText(cells.scale) ?? "";
  const scale = resultWords.scale(text);
  if (scale === null) throw rowError(number, { code: "unknownScale", text });
  return scale;
}
