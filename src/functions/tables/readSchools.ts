import type { School } from "../../domain/assessment/school";
import { resultWords } from "../../text/functions/resultWords";
import { columnHeading } from "../../text/functions/tableColumns";
import { wordKey } from "../../text/functions/wordKey";
import { schoolsWords } from "../../text/sheets/schoolsWords";
import { commonWords } from "../../text/sheets/commonWords";
import { readArgument } from "../arguments/readArgument";
import { readName } from "../arguments/readName";
import { readText } from "../arguments/readText";
import { tableRows } from "../arguments/tableRows";
import type { TableRow } from "../arguments/tableRows";
import { rowError } from "./rowError";
import { rowNumber } from "./rowNumber";

/** A school of the table with what only that table tells. */
export interface ListedSchool {
  readonly school: School;
  /** Cluster made by hand, or null. */
  readonly cluster: string | null;
}

/** Reads a table of schools, in its own order. Rows of spellings still to be decided (a dash for the level) are no schools. */
export function readSchools(range: unknown[][]): ListedSchool[] {
  const { rows } = tableRows("schools", range, ["school"]);
  const seen = new Set<string>();
  return rows.flatMap((row): ListedSchool[] => {
    const name = readName(row.cells.school);
    if (name === null || readText(row.cells.level) === commonWords.notApplicable) return [];
    if (seen.has(wordKey(name))) throw rowError(row.number, { code: "schoolTwice", school: name });
    seen.add(wordKey(name));
    return [{ school: schoolOf(row, name, seen.size), cluster: words(row.cells.cluster) }];
  });
}

function schoolOf({ cells, number }: TableRow<"schools">, name: string, place: number): School {
  const level = words(cells.level);
  const namedLevel = level === null ? null : resultWords.level(level);
  if (level !== null && namedLevel === null) throw rowError(number, { code: "unknownLevel", text: level });
  return {
    id: `s${place}`,
    name,
    shortName: name,
    aliases: [],
    code: words(cells.code),
    login: words(cells.login),
    namedLevel,
    settlement: words(cells.settlement),
    registryEnrolment: enrolmentOf(cells.enrolment, number),
    closed: words(cells.closed) === schoolsWords.yes,
  };
}

function enrolmentOf(cell: unknown, number: number): number | null {
  const heading = columnHeading("schools", "enrolment");
  const value = rowNumber(cell, number, heading);
  if (value !== null && value < 0) throw rowError(number, { code: "cellNotCount", heading, value });
  return value;
}

/** Words of a cell; null where it says «н/д», «—» or nothing. */
function words(cell: unknown): string | null {
  return readArgument(cell).kind === "blank" ? null : readText(cell);
}
