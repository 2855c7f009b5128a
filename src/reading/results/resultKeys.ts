import type { ProcedureKind } from "../../domain/assessment/fact";
import { cellText } from "../cells/cellText";
import { calendarYear } from "../context/calendarYear";
import { findGrade } from "../context/findGrade";
import { findSubject } from "../context/findSubject";
import { findYear } from "../context/findYear";
import { romanGrade } from "../context/romanGrade";
import type { TableContext } from "../context/tableContext";
import type { SheetKind } from "../reading";
import type { TableLayout } from "../roles/tableLayout";
import type { TableRow } from "../rows/tableRow";
import { slotAt } from "../rows/tableRow";
import { cleanCharacters } from "../text/cleanCharacters";
import { headingKey } from "../vocabulary/headingKey";
import { lookUp } from "../vocabulary/lookUp";
import { procedures } from "../vocabulary/procedures";
import { procedureOfKind } from "./procedureOfKind";
import type { ResultGroup } from "./resultGroup";

/** What a result is about; null = told nowhere. */
export interface ResultKeys {
  readonly kind: ProcedureKind | null;
  readonly subject: string | null;
  readonly grade: number | null;
  readonly year: number | null;
  /** Letter of the class of this row («9А», or a column of its own): a part of the school's result. */
  readonly letter: string | null;
}

/** The grade in a cell of a column «Класс»: 4, «4», «4а», «4 класс», «IV»; null for anything else. */
function gradeOf(text: string): number | null {
  const match = /^(\d{1,2})\s*(?:[-«"]?\s*[а-яё]\s*[»"]?)?$/iu.exec(text.trim());
  const grade = match === null ? (romanGrade(text) ?? findGrade(headingKey(text))) : Number(match[1]);
  return grade !== null && grade >= 1 && grade <= 11 ? grade : null;
}

/** The letter after the grade: «9А», «9 "б"» → "а", "б"; a word («9 класс») is none. */
function letterOf(text: string | null): string | null {
  return /^(?:\d{1,2})?\s*[-«"]?\s*([а-яё])\s*[»"]?$/iu.exec((text ?? "").trim())?.[1]?.toLowerCase() ?? null;
}

/** What is fixed for every row of a group, found once. */
export type KeyReader = (row: TableRow) => ResultKeys;

/**
 * Subject, grade, year and procedure of a result: the row's own cell wins over the column's heading, that over a section row, that over the words around
 * the table (titles, sheet, file). ЕГЭ is grade 11 and ОГЭ grade 9 without a word.
 */
export function resultKeys(layout: TableLayout, group: ResultGroup, context: TableContext, tableKind: SheetKind | null): KeyReader {
  const { identity } = layout;
  return (row) => {
    const text = (at: number | undefined): string | null => {
      const slot = slotAt(row.line, at);
      return slot === undefined ? null : cellText(slot.cell);
    };
    const procedureText = text(identity.procedure);
    const said = [
      procedureText === null ? null : lookUp(procedures, headingKey(procedureText)),
      group.procedure,
      row.section?.kind ?? null,
      tableKind,
    ];
    const named = said.find((each) => procedureOfKind(each) !== null) ?? null;
    const kind = procedureOfKind(named);
    const subjectText = text(identity.subject);
    const rowSubject = subjectText === null ? null : (findSubject(headingKey(subjectText)) ?? cleanCharacters(subjectText));
    const gradeText = text(identity.grade);
    const grade = (gradeText === null ? null : gradeOf(gradeText)) ?? group.grade ?? row.section?.grade ?? context.grade;
    const yearText = text(identity.year);
    const mention = (yearText === null ? null : findYear(yearText)) ?? group.year ?? row.section?.year ?? context.year;
    return {
      kind,
      subject: rowSubject ?? group.subject ?? row.section?.subject ?? context.subject,
      grade: kind === "ege" ? 11 : kind === "oge" ? 9 : grade,
      letter: letterOf(text(identity.classLetter)) ?? letterOf(gradeText),
      year: mention === null || named === null ? null : calendarYear(mention, named, null),
    };
  };
}
