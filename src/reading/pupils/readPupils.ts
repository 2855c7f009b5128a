import { certificateMinimum } from "../../domain/parameters/certificateMinimum";
import type { Finding } from "../../domain/findings/finding";
import type { Cell } from "../cells/cell";
import { cellText } from "../cells/cellText";
import { readFigure } from "../figures/readFigure";
import { makeFinding } from "../findings/makeFinding";
import type { FactDraft } from "../results/factDraft";
import { resultKeys } from "../results/resultKeys";
import type { LaidColumn, TableLayout } from "../roles/tableLayout";
import type { ResultsTable } from "../results/resultsTable";
import { sourceOf } from "../rows/sheetScope";
import { slotAt } from "../rows/tableRow";
import type { Line, Slot } from "../tables/view";
import { passedResult } from "./passedResult";
import type { Tally } from "./tally";
import { closeTally, openTally } from "./tally";
import { wasAbsent } from "./wasAbsent";

interface PupilColumns {
  readonly score: number | undefined;
  readonly mark: number | undefined;
  readonly result: number | undefined;
  /** «Первичный балл» beside or in place of the score: tells that the pupil sat, and nothing of the scale of marks or test scores. */
  readonly primary: number | undefined;
}

/** Test scores before scores of no stated scale: «Первичный балл» stands to the left of «Тестовый балл» in the forms of РЦОИ. */
const scorePreference = (column: LaidColumn): number => (column.facets.scale === "test" ? 0 : 1);

function columnsOf({ layout }: ResultsTable): PupilColumns {
  const all = (...roles: readonly string[]): LaidColumn[] =>
    layout.columns.filter(({ facets }) => facets.identity === null && facets.measure !== null && roles.includes(facets.measure));
  const scores = all("score", "mean");
  const [score] = scores.filter(({ facets }) => facets.scale !== "primary").sort((a, b) => scorePreference(a) - scorePreference(b));
  const primary = scores.find(({ facets }) => facets.scale === "primary");
  return { score: score?.at, mark: all("markValue")[0]?.at, result: all("result")[0]?.at, primary: primary?.at };
}

/** Columns that tell pupils apart; «Номер» behind «Серия» is the number of a document and not of the row. */
function placesOfPupil({ columns }: TableLayout): number[] {
  return columns.flatMap(({ at, facets }, i) => {
    const document = facets.identity === "ordinal" && columns[i - 1]?.facets.identity === "pupil";
    return facets.identity === "pupil" || document ? [at] : [];
  });
}

export interface PupilsReading {
  readonly facts: readonly FactDraft[];
  readonly findings: readonly Finding[];
}

/**
 * Counts a protocol by pupil (ЕГЭ, ОГЭ, ВПР «Индивидуальные результаты») up to the school at once: n, low results, mean or marks. No name and no code of a
 * pupil leaves this function: findings give the address of the score only.
 *
 * A pupil marked absent («н/я», «отсутствовал») is no participant. A score that cannot be read beside «зачёт» or «незачёт» still
 * counts in n and low, and leaves the mean out. Without a result a blank or «-» is a pupil without a score; an error makes the
 * school's fact incomplete, and it stays out.
 */
export function readPupils(table: ResultsTable): PupilsReading {
  const { layout, rows, context, kind, scope, minima } = table;
  const columns = columnsOf(table);
  const pupilPlaces = placesOfPupil(layout);
  const keyOf = resultKeys(layout, { subject: null, grade: null, year: null, procedure: null, columns: new Map() }, context, kind);
  const findings: Finding[] = [];
  const tallies = new Map<string, Tally>();
  const met = new Map<string, string>();
  const missing = { kind: false, year: false, subject: false, grade: false };
  for (const row of rows) {
    if (row.kind !== "school") continue;
    const keys = keyOf(row);
    const subject = keys.kind === "ege" && keys.subject === "mathematics" ? egeMathematics(columns) : keys.subject;
    if (keys.kind === null || keys.year === null || subject === null || (keys.kind === "vpr" && keys.grade === null)) {
      missing.kind ||= keys.kind === null;
      missing.year ||= keys.year === null;
      missing.subject ||= subject === null;
      missing.grade ||= keys.kind === "vpr" && keys.grade === null;
      continue;
    }
    const id = JSON.stringify([row.mention.code ?? row.mention.login ?? row.mention.name, keys.kind, keys.year, subject, keys.grade]);
    if (isRepeated(id, row.line)) continue;
    let tally = tallies.get(id);
    if (tally === undefined) {
      const about = { mention: row.mention, kind: keys.kind, subject, grade: keys.grade, year: keys.year };
      tally = openTally(about, columns.score !== undefined, columns.mark !== undefined);
      tallies.set(id, tally);
    }
    const slots = [columns.score, columns.mark, columns.result, columns.primary].map((at) => slotAt(row.line, at));
    addPupil(tally, slots, row.line.slots[0]);
  }
  const whole = rows[0]?.line.slots[0] === undefined ? null : sourceOf(scope, [rows[0].line.slots[0].cell]);
  if (missing.kind) findings.push(makeFinding("procedureUnknown", whole));
  if (missing.year) findings.push(makeFinding("yearUnknown", whole, { kind }));
  if (missing.subject) findings.push(makeFinding("subjectUnknown", whole, { kind }));
  if (missing.grade) findings.push(makeFinding("gradeUnknown", whole, { subject: context.subject ?? "" }));
  return { facts: [...tallies.values()].flatMap((tally) => closeTally(tally, scope) ?? []), findings: findings.map(withoutWords) };

  /** The row of a pupil who was counted already (a line copied twice, two versions of one): said, and never counted again. Codes stay in here. */
  function isRepeated(id: string, line: Line): boolean {
    const pupil = slotAt(line, layout.identity.pupil);
    // «Фамилия», «Имя», «Отчество», «Серия», «Номер»: only all of them together are one pupil.
    const who = pupilPlaces.map((at) => slotAt(line, at)).map((slot) => (slot === undefined ? "" : cellText(slot.cell)));
    const figures = JSON.stringify([columns.score, columns.mark, columns.result].map((at) => slotAt(line, at)?.cell.value ?? null));
    if (pupil === undefined) return false;
    const key = `${id}|${who.join("|")}`;
    const before = met.get(key);
    met.set(key, before ?? figures);
    if (before === undefined) return false;
    findings.push(makeFinding(before === figures ? "pupilRepeated" : "pupilTwice", sourceOf(scope, [pupil.cell])));
    return true;
  }

  function addPupil(
    tally: Tally,
    [scoreSlot, markSlot, resultSlot, primarySlot]: readonly (Slot | undefined)[],
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
    const sat = readFigure(primarySlot, "count", scope).figure.state === "value";
    if (scored === null && marked === null && passed === null && !sat) {
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
    // A score that alone tells whether the result is low may be told anew by other minima; a mark and «зачёт» may not.
    if (marked === null && passed === null && scored !== null) tally.scores?.push({ score: scored, pupils: 1 });
    else tally.scores = null;
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
    const minimum = tally.kind === "ege" ? certificateMinimum(minima, tally.subject, tally.year) : null;
    if (passed !== null) {
      if (scored !== null && minimum !== null && scored < minimum === passed && place !== undefined) {
        findings.push(makeFinding("resultAgainstMinimum", sourceOf(scope, [place]), { score: scored, minimum }));
      }
      return !passed;
    }
    return scored === null || minimum === null ? null : scored < minimum;
  }
}

/** A text of the score's column may be a pupil's name that slipped in: words never leave a protocol. */
function withoutWords(finding: Finding): Finding {
  const { text } = finding.params;
  return typeof text === "string" && /\p{L}{2,}/u.test(text) ? { ...finding, params: { ...finding.params, text: "" } } : finding;
}

/** «Математика» of an ЕГЭ protocol: базовая is marked, профильная is scored. */
const egeMathematics = (columns: PupilColumns): string =>
  columns.mark !== undefined && columns.score === undefined ? "mathematicsBasic" : "mathematicsProfile";
