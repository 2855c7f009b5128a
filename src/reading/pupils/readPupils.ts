import { certificateMinimum } from "../../domain/parameters/certificateMinimum";
import { defaultCertificateMinima } from "../../domain/parameters/certificateMinima";
import type { Finding } from "../../domain/findings/finding";
import type { Fact, MarkCounts, ProcedureKind } from "../../domain/assessment/fact";
import type { Cell } from "../cells/cell";
import { cellText } from "../cells/cellText";
import { rangeAddress } from "../cells/rangeAddress";
import { readFigure } from "../figures/readFigure";
import { makeFinding } from "../findings/makeFinding";
import type { FactDraft } from "../results/factDraft";
import { resultKeys } from "../results/resultKeys";
import type { ResultsTable } from "../results/resultsTable";
import { sourceOf } from "../rows/sheetScope";
import { slotAt } from "../rows/tableRow";
import type { SchoolMention } from "../schools/schoolMention";
import type { Slot } from "../tables/view";
import { passedResult } from "./passedResult";
import { wasAbsent } from "./wasAbsent";

/** What is gathered of one school in one procedure; no pupil is kept. */
interface Tally {
  readonly mention: SchoolMention;
  readonly kind: ProcedureKind;
  readonly subject: string;
  readonly grade: number | null;
  readonly year: number;
  n: number;
  low: number;
  /** False when a pupil's low result could not be told. */
  lowTold: boolean;
  sum: number;
  /** False when a score could not be read: the mean would be of others. */
  meanTold: boolean;
  readonly marks: Record<2 | 3 | 4 | 5, number>;
  marksTold: boolean;
  /** False when it cannot be told whether a pupil has a result at all. */
  complete: boolean;
  scale: Fact["scale"];
  readonly cells: Cell[];
}

interface PupilColumns {
  readonly score: number | undefined;
  readonly mark: number | undefined;
  readonly result: number | undefined;
}

function columnsOf({ layout }: ResultsTable): PupilColumns {
  const find = (...roles: readonly string[]): number | undefined =>
    layout.columns.find(({ facets }) => facets.identity === null && facets.measure !== null && roles.includes(facets.measure))?.at;
  return { score: find("score", "mean"), mark: find("markValue"), result: find("result") };
}

export interface PupilsReading {
  readonly facts: readonly FactDraft[];
  readonly findings: readonly Finding[];
}

/**
 * Counts a protocol by pupil (ЕГЭ, ОГЭ, ВПР «Индивидуальные результаты») up to the school at once: n, low results, mean or marks. No name and no code of a
 * pupil leaves this function: findings give the address of the score only.
 *
 * A pupil marked absent («н/я», «отсутствовал») is no participant. A score that cannot be read beside «зачёт» or «незачёт» still counts in n and low, and leaves the mean out. Without a result a blank or «-» is a
 * pupil without a score, an error makes the school's fact incomplete, and it stays out.
 */
export function readPupils(table: ResultsTable): PupilsReading {
  const { layout, rows, context, kind, scope } = table;
  const columns = columnsOf(table);
  const keyOf = resultKeys(layout, { subject: null, grade: null, year: null, procedure: null, columns: new Map() }, context, kind);
  const findings: Finding[] = [];
  const tallies = new Map<string, Tally>();
  const missing = { kind: false, year: false, subject: false };
  for (const row of rows) {
    if (row.kind !== "school") continue;
    const keys = keyOf(row);
    const subject = keys.kind === "ege" && keys.subject === "mathematics" ? egeMathematics(columns) : keys.subject;
    if (keys.kind === null || keys.year === null || subject === null || (keys.kind === "vpr" && keys.grade === null)) {
      missing.kind ||= keys.kind === null;
      missing.year ||= keys.year === null;
      missing.subject ||= subject === null;
      continue;
    }
    const id = JSON.stringify([row.mention.name, row.mention.code, row.mention.login, keys.kind, keys.year, subject, keys.grade]);
    let tally = tallies.get(id);
    if (tally === undefined) {
      const marks = { 2: 0, 3: 0, 4: 0, 5: 0 };
      tally = {
        mention: row.mention,
        kind: keys.kind,
        subject,
        grade: keys.grade,
        year: keys.year,
        n: 0,
        low: 0,
        lowTold: true,
        sum: 0,
        meanTold: columns.score !== undefined,
        marks,
        marksTold: columns.mark !== undefined,
        complete: true,
        scale: null,
        cells: [],
      };
      tallies.set(id, tally);
    }
    addPupil(tally, slotAt(row.line, columns.score), slotAt(row.line, columns.mark), slotAt(row.line, columns.result), row.line.slots[0]);
  }
  const whole =
    rows[0] === undefined
      ? null
      : sourceOf(
          scope,
          rows[0].line.slots.slice(0, 1).map(({ cell }) => cell),
        );
  if (missing.kind) findings.push(makeFinding("procedureUnknown", whole));
  if (missing.year) findings.push(makeFinding("yearUnknown", whole, { kind }));
  if (missing.subject) findings.push(makeFinding("subjectUnknown", whole, { kind }));
  return { facts: [...tallies.values()].flatMap(toDraft), findings };

  function addPupil(
    tally: Tally,
    scoreSlot: Slot | undefined,
    markSlot: Slot | undefined,
    resultSlot: Slot | undefined,
    anySlot: Slot | undefined,
  ): void {
    const score = readFigure(scoreSlot, "count", scope);
    const mark = readFigure(markSlot, "count", scope);
    findings.push(...score.findings, ...mark.findings);
    const passed = resultSlot === undefined ? null : passedResult(cellText(resultSlot.cell));
    const place = scoreSlot?.cell ?? markSlot?.cell ?? resultSlot?.cell ?? anySlot?.cell;
    if (place !== undefined) tally.cells.push(place);
    const scored = score.figure.state === "value" ? score.figure.value : null;
    const marked = mark.figure.state === "value" && [2, 3, 4, 5].includes(mark.figure.value) ? (mark.figure.value as 2 | 3 | 4 | 5) : null;
    if ([scoreSlot, markSlot, resultSlot].some((slot) => slot !== undefined && wasAbsent(cellText(slot.cell)))) return;
    const unread = score.figure.state === "bad" || mark.figure.state === "bad";
    if (scored === null && marked === null && passed === null) {
      if (!unread) {
        if (place !== undefined) findings.push(makeFinding("scoreUnreadable", sourceOf(scope, [place]), { subject: tally.subject }));
        return;
      }
      tally.complete = false;
      if (place !== undefined) findings.push(makeFinding("resultUnreadable", sourceOf(scope, [place]), { subject: tally.subject }));
      return;
    }
    tally.n += 1;
    if (marked !== null) tally.marks[marked] += 1;
    else if (columns.mark !== undefined) {
      tally.marksTold = false;
      const cell = markSlot?.cell ?? place;
      if (cell !== undefined) findings.push(makeFinding("scoreUnreadable", sourceOf(scope, [cell]), { subject: tally.subject }));
    }
    if (scored !== null) tally.sum += scored;
    else if (columns.score !== undefined) {
      tally.meanTold = false;
      if (place !== undefined) findings.push(makeFinding("scoreUnreadable", sourceOf(scope, [place]), { subject: tally.subject }));
    }
    const low = lowOf(tally, scored, marked, passed, place);
    if (low === null) tally.lowTold = false;
    else if (low) tally.low += 1;
  }

  function lowOf(
    tally: Tally,
    scored: number | null,
    marked: number | null,
    passed: boolean | null,
    place: Cell | undefined,
  ): boolean | null {
    if (marked !== null) return marked === 2;
    const minimum = tally.kind === "ege" ? certificateMinimum(defaultCertificateMinima, tally.subject, tally.year) : null;
    if (passed !== null) {
      if (scored !== null && minimum !== null && scored < minimum === passed && place !== undefined) {
        findings.push(makeFinding("resultAgainstMinimum", sourceOf(scope, [place]), { score: scored, minimum }));
      }
      return !passed;
    }
    return scored === null || minimum === null ? null : scored < minimum;
  }

  function toDraft(tally: Tally): FactDraft[] {
    if (!tally.complete || tally.n === 0) return [];
    const { mention, kind: procedure, subject, grade, year, n } = tally;
    const marks: MarkCounts | null = tally.marksTold
      ? { 2: tally.marks[2], 3: tally.marks[3], 4: tally.marks[4], 5: tally.marks[5] }
      : null;
    const scored = tally.meanTold && procedure === "ege" && subject !== "mathematicsBasic";
    const address = rangeAddress(tally.cells);
    const source = { file: scope.file, sheet: scope.sheet, address };
    const mean = scored ? tally.sum / n : null;
    const cells = { n: address, ...(tally.lowTold ? { low: address } : {}), ...(mean === null ? {} : { mean: address }) };
    return [
      {
        mention,
        rank: "protocol",
        fact: {
          year,
          kind: procedure,
          subject,
          grade,
          n,
          marks,
          low: tally.lowTold ? tally.low : null,
          mean,
          scale: mean === null ? null : "test",
          participants: null,
          source,
          cells,
        },
      },
    ];
  }
}

/** «Математика» of an ЕГЭ protocol: базовая is marked, профильная is scored. */
const egeMathematics = (columns: PupilColumns): string =>
  columns.mark !== undefined && columns.score === undefined ? "mathematicsBasic" : "mathematicsProfile";
