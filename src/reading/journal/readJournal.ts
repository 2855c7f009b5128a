import { restoreCount } from "../../domain/assessment/restoreCount";
import type { Finding } from "../../domain/findings/finding";
import type { Figure } from "../figures/figure";
import { readFigure } from "../figures/readFigure";
import { makeFinding } from "../findings/makeFinding";
import type { JournalDraft } from "../indicators/recordDraft";
import { resultKeys } from "../results/resultKeys";
import type { ResultsTable } from "../results/resultsTable";
import type { LaidColumn } from "../roles/tableLayout";
import { sourceOf } from "../rows/sheetScope";
import type { TableRow } from "../rows/tableRow";
import { slotAt } from "../rows/tableRow";
import type { JournalDirection } from "./journalDirection";
import { journalDirection } from "./journalDirection";

export interface JournalReading {
  readonly records: readonly JournalDraft[];
  readonly findings: readonly Finding[];
}

type SchoolRow = TableRow & { readonly kind: "school" };
const directions: readonly JournalDirection[] = ["lowered", "confirmed", "raised"];

/** Columns of one subject, grade and year of a wide sheet. */
function blocks(columns: readonly LaidColumn[]): LaidColumn[][] {
  const found = new Map<string, LaidColumn[]>();
  for (const column of columns) {
    const { facets } = column;
    if (facets.identity !== null || (facets.measure !== "journal" && facets.measure !== "n")) continue;
    const key = [facets.subject, facets.grade, facets.year?.kind, facets.year?.year].map(String).join("|");
    found.set(key, [...(found.get(key) ?? []), column]);
  }
  return [...found.values()].filter((block) => block.some(({ facets }) => facets.measure === "journal"));
}

const valueOf = (figure: Figure | undefined): number | null => (figure?.state === "value" ? figure.value : null);

/** The three numbers of people; from per cents only when they give n back. Null where a figure lacks or they do not make up n. */
function people(counts: readonly (number | null)[], shares: readonly (Figure | undefined)[], n: number | null): readonly number[] | null {
  const whole = counts.map((count) => (count !== null && Number.isInteger(count) ? count : null));
  const decimals = Math.max(0, ...shares.map((figure) => (figure?.state === "value" ? figure.decimals : 0)));
  const told = whole.map((count, i) => {
    const share = valueOf(shares[i]);
    if (count !== null) return count;
    if (share === null || n === null || n <= 0) return null;
    const restored = restoreCount(n, share, decimals);
    return restored.ok ? restored.count : null;
  });
  if (told.some((count) => count === null)) return null;
  const sum = told.reduce((all: number, count) => all + (count ?? 0), 0);
  return sum > 0 && (n === null || n === sum) ? told.map((count) => count ?? 0) : null;
}

/**
 * Reads the comparison of marks of ВПР with the journal: schools in rows, people or per cents, one block a subject. A row whose figures do not make up
 * its participants is left out with a finding.
 */
export function readJournal(table: ResultsTable): JournalReading {
  const { layout, rows, context, scope } = table;
  const records: JournalDraft[] = [];
  const findings: Finding[] = [];
  const lacks = { year: false, subject: false };
  for (const block of blocks(layout.columns)) {
    const first = block[0];
    if (first === undefined) continue;
    const { subject, grade, year } = first.facets;
    const keysOf = resultKeys(layout, { subject, grade, year, procedure: null, columns: new Map() }, context, "vpr");
    const unitSaid = block.some(({ facets }) => facets.unit === "count");
    const schools = rows.filter((row): row is SchoolRow => row.kind === "school");
    const columnOf = (direction: JournalDirection, share: boolean): LaidColumn | undefined =>
      block.find(
        ({ facets, path }) =>
          facets.measure === "journal" && journalDirection(path.join(" ")) === direction && (facets.unit === "share") === share,
      );
    const nAt = block.find(({ facets }) => facets.measure === "n")?.at;
    const figure = (row: SchoolRow, at: number | undefined, share: boolean): Figure =>
      readFigure(slotAt(row.line, at), share ? "share" : "count", scope).figure;
    const plain = (row: SchoolRow): (number | null)[] => directions.map((each) => valueOf(figure(row, columnOf(each, false)?.at, false)));
    // Without a unit in the heading the whole column decides: rows that give 100 and not n are per cents.
    const inShares =
      !unitSaid &&
      schools.some(
        (row) =>
          plain(row).some((value) => value !== null && !Number.isInteger(value)) ||
          (sumOf(plain(row)) === 100 && valueOf(figure(row, nAt, false)) !== 100),
      );
    for (const row of schools) {
      const cells = row.line.slots.filter(({ at }) => at === nAt || block.some((column) => column.at === at)).map(({ cell }) => cell);
      if (cells.length === 0) continue;
      const keys = keysOf(row);
      if (keys.year === null || keys.subject === null) {
        lacks.year ||= keys.year === null;
        lacks.subject ||= keys.subject === null;
        continue;
      }
      const source = sourceOf(scope, cells);
      const n = valueOf(figure(row, nAt, false));
      const shares = directions.map((each) => figure(row, columnOf(each, !inShares)?.at, true));
      const counted = people(inShares ? [null, null, null] : plain(row), shares, n);
      if (counted === null) {
        findings.push(makeFinding("journalDoesNotSum", source, { subject: keys.subject, n: n ?? "" }));
        continue;
      }
      const [lowered = 0, confirmed = 0, raised = 0] = counted;
      const record = {
        year: keys.year,
        subject: keys.subject,
        grade: keys.grade,
        n: lowered + confirmed + raised,
        lowered,
        confirmed,
        raised,
        source,
      };
      records.push({ mention: row.mention, record });
    }
  }
  const whole = { file: scope.file, sheet: scope.sheet, address: "A1" };
  if (lacks.year) findings.push(makeFinding("yearUnknown", whole, { kind: table.kind }));
  if (lacks.subject) findings.push(makeFinding("subjectUnknown", whole, { kind: table.kind }));
  return { records, findings };
}

const sumOf = (values: readonly (number | null)[]): number => Math.round(values.reduce((sum: number, value) => sum + (value ?? 0), 0));
