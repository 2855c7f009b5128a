import type { BiasMarker, ReferenceFact } from "../../domain/assessment/dataset";
import type { ContextRecord } from "../../domain/assessment/context";
import type { Fact } from "../../domain/assessment/fact";
import { procedureKey } from "../../domain/assessment/procedureKey";
import { resultWords } from "../../text/functions/resultWords";
import { columnHeading } from "../../text/functions/tableColumns";
import { wordKey } from "../../text/functions/wordKey";
import { dataWords } from "../../text/sheets/dataWords";
import { readName } from "../arguments/readName";
import { readText } from "../arguments/readText";
import type { TableRow } from "../arguments/tableRows";
import { tableRows } from "../arguments/tableRows";
import { readFact } from "./readFact";
import type { PassportRow } from "./readPassports";
import { readPassports } from "./readPassports";
import { rowError } from "./rowError";
import { rowNumber } from "./rowNumber";

/** All that a table of results tells. */
export interface GivenResults {
  readonly facts: readonly Fact[];
  readonly context: readonly ContextRecord[];
  readonly references: readonly ReferenceFact[];
  readonly biasMarkers: readonly BiasMarker[];
}

const region = wordKey(dataWords.region);

/**
 * Reads a table in the form of the sheet «Данные»: one result of one school a row, rows of social passports and official markers among them. Rows
 * of staff and olympiads enter no calculation here and are passed over. Order of rows and columns does not matter.
 *
 * @param idOf the school of a name; throws for a name that is not in the list
 */
export function readResults(range: unknown[][], idOf: (name: string, row: number) => string): GivenResults {
  const { rows, columns } = tableRows("results", range, ["school", "year", "kind", "subject", "n"]);
  const facts: Fact[] = [];
  const references: ReferenceFact[] = [];
  const biasMarkers: BiasMarker[] = [];
  const passports: PassportRow[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const words = readText(row.cells.kind) ?? "";
    const kind = resultWords.kind(words);
    if (kind === null) throw rowError(row.number, { code: "unknownKind", text: words });
    if (kind === "staff" || kind === "olympiad") continue;
    const name = readName(row.cells.school);
    if (name === null) throw rowError(row.number, { code: "noSchool" });
    const year = readYear(row);
    if (kind === "passport") passports.push({ row, schoolId: idOf(name, row.number), year });
    else if (kind === "markers") biasMarkers.push({ schoolId: idOf(name, row.number), year, kind: "official", count: readMarkers(row) });
    else {
      const fact = readFact(row, kind, year, columns);
      const key = JSON.stringify([wordKey(name), year, procedureKey(fact)]);
      if (seen.has(key)) throw rowError(row.number, { code: "rowTwice" });
      seen.add(key);
      if (wordKey(name) === region) references.push({ ...fact, population: "region" });
      else facts.push({ ...fact, schoolId: idOf(name, row.number) });
    }
  }
  return { facts, references, biasMarkers, context: readPassports(passports) };
}

function readYear({ cells, number }: TableRow<"results">): number {
  const heading = columnHeading("results", "year");
  const year = rowNumber(cells.year, number, heading);
  if (year === null || !Number.isInteger(year) || year < 1990 || year > 2099) throw rowError(number, { code: "noYear", year });
  return year;
}

function readMarkers({ cells, number }: TableRow<"results">): number {
  return rowNumber(cells.low, number, columnHeading("results", "low")) ?? 0;
}
