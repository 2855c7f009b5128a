import type { FactField, ScoreScale } from "../../domain/assessment/fact";
import type { Finding } from "../../domain/findings/finding";
import type { Cell } from "../cells/cell";
import { cellAddress } from "../cells/cellAddress";
import { makeFinding } from "../findings/makeFinding";
import { sourceOf } from "../rows/sheetScope";
import type { SchoolMention } from "../schools/schoolMention";
import { assembleMarks } from "./assembleMarks";
import { assembleResult } from "./assembleResult";
import type { AssembledResult } from "./assembledResult";
import { checkTotals } from "./checkTotals";
import { evidence } from "./evidence";
import type { FactDraft, FactRank, ReferenceDraft } from "./factDraft";
import type { GroupRow, GroupRows } from "./groupRows";
import { groupRows } from "./groupRows";
import type { ClassDraft } from "./joinClasses";
import { joinClasses } from "./joinClasses";
import { meanScale } from "./meanScale";
import { placeOf } from "../tables/placeOf";
import { problemFindings } from "./problemFindings";
import { referenceResult } from "./referenceResult";
import { countOf, valueOf } from "./resultFigures";
import type { ResultGroup, ResultRole } from "./resultGroup";
import type { ResultsTable } from "./resultsTable";
import type { ResultKeys } from "./resultKeys";
import { resultKeys } from "./resultKeys";

/** The scale of the group's means, from all of its rows at once. */
function scaleOfMeans(group: GroupRows, keys: readonly ResultKeys[]): ScoreScale | null {
  if (group.meanSettled !== null) return group.meanSettled;
  const kind = keys.find((each) => each.kind !== null)?.kind;
  if (kind === undefined || kind === null) return null;
  const schools = group.rows.filter(({ row }) => row.kind === "school");
  const values = schools.flatMap(({ result }) => valueOf(result.figures.get("mean")) ?? []);
  const agreed = schools.flatMap(({ result }) => {
    const { marks } = assembleMarks(countOf(result.figures.get("n")), result);
    return marks === null ? [] : evidence(marks, result).filter(({ role }) => role === "mean");
  });
  const confirmed = agreed.length > 0 && agreed.filter(({ agrees }) => agrees).length * 2 > agreed.length;
  return meanScale(values, kind, group.meanHint, confirmed);
}

/** «Математика» of ЕГЭ without a word is базовая when marked 2–5, профильная when scored 0–100. */
function subjectOf(keys: ResultKeys, group: GroupRows, scale: ScoreScale | null): { subject: string | null; assumed: boolean } {
  if (keys.kind !== "ege" || keys.subject !== "mathematics") return { subject: keys.subject, assumed: false };
  const marked = group.places.has("mark2") || group.places.has("mark2Share") || scale === "mark";
  if (!marked && scale !== "test") return { subject: null, assumed: false };
  return { subject: marked ? "mathematicsBasic" : "mathematicsProfile", assumed: true };
}

const takesPart = ({ result }: GroupRow): boolean =>
  [...result.figures.values()].some((figure) => figure.state === "bad" || (figure.state === "value" && figure.value !== 0));

function cellsOf(
  row: GroupRow,
  result: Pick<AssembledResult, "used">,
  group: GroupRows,
  transposed: boolean,
): Partial<Record<FactField, string>> {
  const cells: Partial<Record<FactField, string>> = {};
  for (const [field, role] of Object.entries(result.used) as [FactField, ResultRole][]) {
    const place = placeOf(row.row.line, group.places.get(role) ?? 0, transposed);
    cells[field] = cellAddress(place.row, place.column);
  }
  return cells;
}

/** Headed columns in which no school has anything: nothing was lost in a row, and yet the sheet promises a figure. */
function blankColumns(group: GroupRows, table: ResultsTable): Finding[] {
  const schools = group.rows.filter((row) => row.row.kind === "school" && takesPart(row));
  const [first] = schools;
  if (first === undefined) return [];
  return [...group.places].flatMap(([role, at]) =>
    schools.every(({ result }) => result.figures.get(role)?.state === "absent")
      ? [makeFinding("columnBlank", sourceOf(table.scope, [placeOf(first.row.line, at, table.transposed)]), { role })]
      : [],
  );
}

/** Figures of a column are not what its heading says they are: said once a group, at the first row. */
function deniedUnits(group: GroupRows, table: ResultsTable): Finding[] {
  const first = group.rows.find((row) => row.row.kind === "school" && takesPart(row));
  const roles = group.unitDenied;
  if (first === undefined || roles[0] === undefined) return [];
  const cells = roles.map((role) => placeOf(first.row.line, group.places.get(role) ?? 0, table.transposed));
  return [
    makeFinding("unitContradictsHeading", sourceOf(table.scope, cells), {
      role: roles[0],
      taken: roles[0].endsWith("Share") ? "share" : "count",
    }),
  ];
}

/** Where the figures of a group stand in a row: the whole block, as one range. */
function blockOf(row: GroupRow, group: GroupRows, table: ResultsTable): Pick<Cell, "row" | "column">[] {
  return [...group.places.values()].map((at) => placeOf(row.row.line, at, table.transposed));
}

/** Rows whose number of participants cannot be told; a table without any column of participants (a list of places by the mean) is asked about once. */
function withoutParticipants(rows: readonly { row: GroupRow; finding: Finding }[], group: GroupRows, table: ResultsTable): Finding[] {
  const [first] = rows;
  const last = rows[rows.length - 1];
  const counted = [...group.places.keys()].some((role) => role === "n" || role === "participants" || /^mark\dS?/.test(role));
  if (first === undefined || last === undefined || counted) return rows.map(({ finding }) => finding);
  const source = sourceOf(table.scope, [...blockOf(first.row, group, table), ...blockOf(last.row, group, table)]);
  return [{ ...first.finding, source }];
}

/** What was read of a group of columns, and what the table does not tell about it. */
export interface GroupReading {
  readonly facts: readonly FactDraft[];
  readonly references: readonly ReferenceDraft[];
  readonly findings: readonly Finding[];
  readonly missing: { readonly kind: boolean; readonly year: boolean; readonly subject: boolean; readonly grade: boolean };
}

/** Reads one group of columns of a table of results, row by row: schools give facts, rows of wider populations reference values. */
export function readGroup(columns: ResultGroup, table: ResultsTable, rank: FactRank): GroupReading {
  const { layout, rows, context, kind, scope, transposed } = table;
  const group = groupRows(columns, rows, scope);
  const keyOf = resultKeys(layout, columns, context, kind);
  const keys = group.rows.map(({ row }) => keyOf(row));
  const scale = scaleOfMeans(group, keys);
  const facts: ClassDraft[] = [];
  const incomplete = new Set<SchoolMention>();
  const references: ReferenceDraft[] = [];
  const findings: Finding[] = [];
  const missing = { kind: false, year: false, subject: false, grade: false };
  const uncounted: { row: GroupRow; finding: Finding }[] = [];
  let assumed: string | null = null;
  let unscaled: number[] = [];
  group.rows.forEach((row, i) => {
    const key = keys[i];
    if (key === undefined || !takesPart(row)) return;
    const named = subjectOf(key, group, scale);
    if (named.assumed) assumed = named.subject;
    const { subject } = named;
    const about = { kind: key.kind, subject, year: key.year };
    if (about.kind === null || about.year === null || subject === null || (about.kind === "vpr" && key.grade === null)) {
      // A total that does not say its grade loses nothing: the schools do.
      if (row.row.kind === "reference") return;
      missing.kind ||= about.kind === null;
      missing.year ||= about.year === null;
      missing.subject ||= subject === null;
      missing.grade ||= about.kind === "vpr" && key.grade === null;
      return;
    }
    const place = sourceOf(scope, blockOf(row, group, table));
    const common = { year: about.year, kind: about.kind, subject, grade: key.grade, source: place };
    if (row.row.kind === "reference") {
      const reference = referenceResult(row.result, scale);
      if (reference !== null)
        references.push({
          ...common,
          ...reference,
          population: row.row.population.population,
          cells: cellsOf(row, reference, group, transposed),
        });
      return;
    }
    const result = assembleResult(row.result, scale);
    findings.push(...problemFindings(row, result, group, table));
    const mean = valueOf(row.result.figures.get("mean"));
    if (mean !== null && scale === null) unscaled = [...unscaled, mean];
    if (result.n === null) {
      uncounted.push({ row, finding: makeFinding("participantsMissing", place, { kind: about.kind, subject }) });
      if (key.letter !== null) incomplete.add(row.row.mention);
      return;
    }
    const { n, marks, low, participants } = result;
    facts.push({
      mention: row.row.mention,
      rank,
      letter: key.letter,
      fact: {
        ...common,
        n,
        marks,
        low,
        mean: result.mean,
        scale: result.mean === null ? null : scale,
        participants,
        cells: cellsOf(row, result, group, transposed),
      },
    });
  });
  findings.push(...withoutParticipants(uncounted, group, table));
  const anywhere = group.rows[0];
  const heading = anywhere === undefined ? null : sourceOf(scope, blockOf(anywhere, group, table));
  if (assumed !== null) findings.push(makeFinding("mathematicsKindAssumed", heading, { taken: assumed }));
  if (unscaled.length > 0)
    findings.push(makeFinding("meanScaleUnknown", heading, { minimum: Math.min(...unscaled), maximum: Math.max(...unscaled) }));
  findings.push(...blankColumns(group, table), ...deniedUnits(group, table), ...checkTotals(group, table));
  return { facts: joinClasses(facts, incomplete), references, findings, missing };
}
