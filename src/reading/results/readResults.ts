import type { Finding } from "../../domain/findings/finding";
import { makeFinding } from "../findings/makeFinding";
import { sourceOf } from "../rows/sheetScope";
import type { FactDraft, FactRank, ReferenceDraft } from "./factDraft";
import { leftOutColumns } from "./leftOutColumns";
import { placeOf } from "../tables/placeOf";
import { markColumns } from "./markColumns";
import { readMarkRows } from "./readMarkRows";
import { resultGroups } from "./resultGroups";
import type { ResultsTable } from "./resultsTable";
import { readGroup } from "./readGroup";

export interface ResultsReading {
  readonly facts: readonly FactDraft[];
  readonly references: readonly ReferenceDraft[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a table of results by school (ВПР, ОГЭ, ЕГЭ, НИКО, monitoring): its groups of columns, row by row. What a table does not tell (year, subject,
 * procedure, grade) is asked by a finding and its numbers stay out.
 */
export function readResults(table: ResultsTable): ResultsReading {
  const rank: FactRank = table.kind === "vprBase" ? "base" : "summary";
  const byMark = markColumns(table.layout);
  if (byMark !== null) return { ...readMarkRows(table, byMark, rank), references: [] };
  const facts: FactDraft[] = [];
  const references: ReferenceDraft[] = [];
  const findings: Finding[] = [];
  const [left] = leftOutColumns(table.layout);
  const under = table.rows[0]?.line;
  if (left !== undefined && under !== undefined)
    findings.push(makeFinding("rehearsalLeftOut", sourceOf(table.scope, [placeOf(under, left.at, table.transposed)])));
  const gathered = resultGroups(table.layout, table.context);
  const [apart] = gathered.unclear;
  if (apart !== undefined && under !== undefined) {
    const names = [...new Set(gathered.unclear.map(({ facets }) => facets.group ?? ""))].join("; ");
    findings.push(makeFinding("groupsUnclear", sourceOf(table.scope, [placeOf(under, apart.at, table.transposed)]), { text: names }));
  }
  const groups = gathered.groups.filter(({ columns }) => [...columns.keys()].some((role) => role !== "participants"));
  const named = groups.some(({ subject }) => subject !== null);
  const lacks = { kind: false, year: false, subject: false, grade: false };
  for (const group of groups) {
    const read = readGroup(group, table, rank);
    facts.push(...read.facts);
    references.push(...read.references);
    findings.push(...read.findings);
    lacks.kind ||= read.missing.kind;
    lacks.year ||= read.missing.year;
    lacks.grade ||= read.missing.grade;
    lacks.subject ||= read.missing.subject && !(named && group.subject === null);
  }
  const whole =
    table.rows[0] === undefined
      ? null
      : sourceOf(
          table.scope,
          table.rows[0].line.slots.map(({ cell }) => cell),
        );
  if (lacks.kind) findings.push(makeFinding("procedureUnknown", whole));
  if (lacks.year) findings.push(makeFinding("yearUnknown", whole, { kind: table.kind }));
  if (lacks.subject) findings.push(makeFinding("subjectUnknown", whole, { kind: table.kind }));
  if (lacks.grade) findings.push(makeFinding("gradeUnknown", whole, { subject: table.context.subject ?? "" }));
  return { facts, references, findings };
}
