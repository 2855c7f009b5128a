import { definedNames } from "../../text/names/definedNames";
import { functionNames } from "../../text/names/functionNames";
import { calculationWords as words } from "../../text/sheets/calculationWords";
import { decisionText } from "../../text/names/decisionText";
import { rangeAddress } from "../layout/rangeAddress";
import type { FormulaCell, ModelRange } from "../sheetModel";

const tables = `${definedNames.data},${definedNames.schools},${definedNames.parameters}`;

/** The spilled formulas of «Расчёт», each for the schools whose names stand in a range. */
export const spilledFormulas = {
  rating: (names: ModelRange) => spilled(functionNames.rating, names),
  socialIndex: (names: ModelRange) => spilled(functionNames.districtSocialIndex, names),
  flag: (names: ModelRange) => spilled(functionNames.flag, names),
} as const;

function spilled(name: string, names: ModelRange): FormulaCell {
  return { formula: `=${name}(${tables},${rangeAddress(names)})` };
}

/** Where things stand that the answer line tells of. */
export interface AnswerPlaces {
  /** The first column that the rating fills. */
  readonly ratings: ModelRange;
  readonly decisions: ModelRange;
  readonly changes: ModelRange;
  /** States of the source sheets; null where no sheet of this workbook is watched. */
  readonly states: ModelRange | null;
}

/** The answer in one line: what cannot be calculated and why, whether the sources have changed, then the counts. */
export function answerFormula({ ratings, decisions, changes, states }: AnswerPlaces): FormulaCell {
  const { answer } = words;
  const errors = [definedNames.data, definedNames.schools, definedNames.parameters]
    .map((name) => `SUMPRODUCT(--ISERROR(${name}))`)
    .join("+");
  const reason = `IFERROR(${text(answer.sign)}&${functionNames.checkTables}(${tables}),${text(answer.noAnswer)})`;
  const stale =
    states === null ? "" : `IF(COUNTIF(${rangeAddress(states)},${text(`${words.state.changed}*`)})>0,${text(answer.stale)},"")&`;
  const counts = [
    text(answer.listed),
    `COUNTIF(${rangeAddress(decisions)},${text(`${decisionText("lowPerforming").name}*`)})`,
    text(answer.atRisk),
    `COUNTIF(${rangeAddress(decisions)},${text(decisionText("atRisk").name)})`,
    text(answer.changed),
    `COUNTIF(${rangeAddress(changes)},${text(`${words.was}*`)})`,
    text(answer.end),
  ].join("&");
  const first = rangeAddress({ ...ratings, rows: 1 });
  return { formula: `=IF(ISERROR(${first}),IF(${errors}>0,${text(answer.cellError)},${reason}),${stale}${counts})` };
}

/** What a live cell of the row shows; a plain reference, so that its last value stands where the functions are unknown. */
export function shownFormula(row: number, live: number): FormulaCell {
  return { formula: `=${cell(row, live)}` };
}

/** Whether the decision of a row is that of the report; `decision` and `then` are columns of the row. */
export function changeFormula(row: number, decision: number, then: number): FormulaCell {
  const [now, before] = [cell(row, decision), cell(row, then)];
  return { formula: `=IFERROR(IF(${now}=${before},${text(words.same)},${text(words.was)}&${before}),${text(words.unknown)})` };
}

/** The fingerprint of a source range as it stands now. */
export function fingerprintFormula(sheet: string, range: ModelRange): FormulaCell {
  return { formula: `=${functionNames.fingerprint}('${sheet.replaceAll("'", "''")}'!${rangeAddress(range)})` };
}

/** Whether a source range is what it was; `then` and `now` are columns of the row. */
export function stateFormula(row: number, then: number, now: number): FormulaCell {
  const { same, changed, unknown } = words.state;
  return { formula: `=IFERROR(IF(${cell(row, then)}=${cell(row, now)},${text(same)},${text(changed)}),${text(unknown)})` };
}

/** A cell of the row that the formula stands in: its column fixed, its row not, so that rows may be copied. */
function cell(row: number, column: number): string {
  return rangeAddress({ row, column, rows: 1, columns: 1 }).replace(/\$(?=\d)/, "");
}

function text(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
