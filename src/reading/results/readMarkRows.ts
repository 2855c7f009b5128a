import type { Finding } from "../../domain/findings/finding";
import type { MarkCounts } from "../../domain/assessment/fact";
import type { Cell } from "../cells/cell";
import { rangeAddress } from "../cells/rangeAddress";
import { readFigure } from "../figures/readFigure";
import { unreadable } from "../figures/unreadable";
import { makeFinding } from "../findings/makeFinding";
import { slotAt } from "../rows/tableRow";
import type { SchoolMention } from "../schools/schoolMention";
import type { FactDraft, FactRank } from "./factDraft";
import type { MarkColumns } from "./markColumns";
import type { ResultKeys } from "./resultKeys";
import { resultKeys } from "./resultKeys";
import type { ResultsTable } from "./resultsTable";

interface Gathered {
  readonly mention: SchoolMention;
  readonly keys: ResultKeys;
  readonly marks: Map<number, number>;
  readonly cells: Cell[];
  whole: boolean;
}

/** What is said of a result whose marks were gathered: null where the table leaves a mark unsaid that others say with 0. */
function marksOf({ marks, whole }: Gathered, zeroesSaid: boolean): MarkCounts | null {
  if (!whole || (zeroesSaid && marks.size < 4)) return null;
  return { 2: marks.get(2) ?? 0, 3: marks.get(3) ?? 0, 4: marks.get(4) ?? 0, 5: marks.get(5) ?? 0 };
}

/**
 * Reads results with a row a mark («2 | 3», «3 | 8» …) into one fact a school, subject, grade and year. A mark without a row is nobody's when the table never
 * says 0; where it does, a lacking row leaves the result unread, with a question. The same mark twice in one class is asked about and never added up.
 */
export function readMarkRows(
  table: ResultsTable,
  { mark, count }: MarkColumns,
  rank: FactRank,
): { readonly facts: FactDraft[]; readonly findings: Finding[] } {
  const { layout, rows, context, kind, scope, transposed } = table;
  const keyOf = resultKeys(layout, { subject: null, grade: null, year: null, procedure: null, columns: new Map() }, context, kind);
  const results = new Map<string, Gathered>();
  const findings: Finding[] = [];
  const met = new Set<string>();
  const lacks = { kind: false, year: false, subject: false, grade: false };
  let zeroesSaid = false;
  for (const row of rows) {
    const [markSlot, countSlot] = [slotAt(row.line, mark), slotAt(row.line, count)];
    const value = readFigure(markSlot, "count", scope).figure;
    if (row.kind !== "school" || markSlot === undefined || value.state !== "value" || ![2, 3, 4, 5].includes(value.value)) continue;
    const keys = keyOf(row);
    lacks.kind ||= keys.kind === null;
    lacks.year ||= keys.year === null;
    lacks.subject ||= keys.subject === null;
    lacks.grade ||= keys.kind === "vpr" && keys.grade === null;
    const id = JSON.stringify([row.mention.code ?? row.mention.login ?? row.mention.name, keys.kind, keys.year, keys.subject, keys.grade]);
    const result: Gathered = results.get(id) ?? { mention: row.mention, keys, marks: new Map(), cells: [], whole: true };
    results.set(id, result);
    const read = readFigure(countSlot, "count", scope);
    findings.push(...read.findings);
    result.cells.push((countSlot ?? markSlot).cell);
    const own = `${id}|${keys.letter ?? ""}|${value.value}`;
    if (read.figure.state !== "value" || met.has(own)) {
      result.whole = false;
      const place = transposed ? { row: count, column: row.line.line } : { row: row.line.line, column: count };
      const told = read.figure.state === "value" ? null : unreadable(read.figure, place, "n", true, scope);
      if (told !== null) findings.push(told);
      continue;
    }
    met.add(own);
    zeroesSaid ||= read.figure.value === 0;
    result.marks.set(value.value, (result.marks.get(value.value) ?? 0) + read.figure.value);
  }
  const facts = [...results.values()].flatMap((result): FactDraft[] => {
    const { kind: procedure, subject, year, grade } = result.keys;
    if (procedure === null || subject === null || year === null || (procedure === "vpr" && grade === null)) return [];
    const address = rangeAddress(result.cells);
    const source = { file: scope.file, sheet: scope.sheet, address };
    const marks = marksOf(result, zeroesSaid);
    if (marks === null) {
      findings.push(makeFinding("participantsMissing", source, { kind: procedure, subject }));
      return [];
    }
    const n = marks[2] + marks[3] + marks[4] + marks[5];
    const about = { year, kind: procedure, subject, grade, n, marks, low: marks[2], mean: null, scale: null, participants: null };
    return n === 0 ? [] : [{ mention: result.mention, rank, fact: { ...about, source, cells: { n: address } } }];
  });
  const [first] = results.values();
  const whole = first === undefined ? null : { file: scope.file, sheet: scope.sheet, address: rangeAddress(first.cells) };
  if (lacks.kind) findings.push(makeFinding("procedureUnknown", whole));
  if (lacks.year) findings.push(makeFinding("yearUnknown", whole, { kind }));
  if (lacks.subject) findings.push(makeFinding("subjectUnknown", whole, { kind }));
  if (lacks.grade) findings.push(makeFinding("gradeUnknown", whole, { subject: context.subject ?? "" }));
  return { facts, findings };
}
