import { nbsp } from "../typography/characters";
import { kindOn } from "./kindOn";
import type { ProcedureIdentity } from "./procedureName";
import { subjectBy } from "./subjectBy";

/** A procedure inside a sentence: «на ОГЭ по математике», «на ВПР по русскому языку в 5 классе». */
export function procedureOn({ kind, subject, grade }: ProcedureIdentity): string {
  const place = `${kindOn(kind)} ${subjectBy(subject)}`;
  return grade === null || kind === "ege" || kind === "oge" ? place : `${place} в${nbsp}${grade}${nbsp}классе`;
}
