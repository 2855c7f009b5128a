import type { Fact } from "../../domain/assessment/fact";
import { lowCount } from "../../domain/assessment/lowCount";
import { lowShare } from "../../domain/assessment/lowShare";
import { resultIndex } from "../../domain/assessment/resultIndex";
import { kindName } from "../../text/names/kindName";
import { subjectName } from "../../text/names/subjectName";
import { commonWords } from "../../text/sheets/commonWords";
import { dataWords } from "../../text/sheets/dataWords";
import { sourceCell } from "../sources/sourceCell";
import type { DataRow } from "./dataRow";
import { sourceLetters } from "./sourceLetters";

const { notAvailable, notApplicable } = commonWords;

/** A result of a school in one procedure and year as a row of «Данные». */
export function factRow(fact: Fact, school: string): DataRow {
  const { schoolId, year, kind, subject, grade, n, marks, mean, scale, source } = fact;
  const low = lowCount(fact);
  const noMarks = kind === "ege" && subject !== "mathematicsBasic" ? notApplicable : notAvailable;
  return {
    schoolId,
    year,
    cells: [
      school,
      year,
      kindName(kind),
      subjectName(subject),
      grade ?? notApplicable,
      n,
      marks?.[2] ?? noMarks,
      marks?.[3] ?? noMarks,
      marks?.[4] ?? noMarks,
      marks?.[5] ?? noMarks,
      low ?? notAvailable,
      low === null ? notAvailable : lowShare(low, n),
      mean ?? notAvailable,
      scale === null ? notApplicable : dataWords.scales[scale],
      resultIndex(fact) ?? notApplicable,
      sourceCell(source, sourceLetters),
    ],
  };
}
