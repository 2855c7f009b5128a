import type { Dataset } from "../../domain/assessment/dataset";
import type { Finding } from "../../domain/findings/finding";
import { vprAgainstExam } from "../../domain/objectivity/vprAgainstExam";
import { makeFinding } from "../makeFinding";
import type { CheckParameters } from "./checkParameters";

/** ВПР well above what ОГЭ or ЕГЭ confirm (see vprAgainstExam): one question a school and exam, at its best attended ВПР. */
export function checkVprAgainstExams(dataset: Pick<Dataset, "facts" | "schools">, parameters: CheckParameters): Finding[] {
  return (["oge", "ege"] as const).flatMap((exam) =>
    vprAgainstExam(exam, dataset, parameters).map(({ schoolId, fromYear, year, gap, vprPupils, examPupils, fact }) =>
      makeFinding("vprAboveExam", { kind: exam, fromYear, year, gap, vprPupils, examPupils }, fact.source, schoolId),
    ),
  );
}
