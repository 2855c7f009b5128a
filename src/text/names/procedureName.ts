import type { ProcedureKind } from "../../domain/assessment/fact";
import { nbsp } from "../typography/characters";
import { uncapitalise } from "../typography/uncapitalise";
import { kindName } from "./kindName";
import { subjectName } from "./subjectName";

export interface ProcedureIdentity {
  readonly kind: ProcedureKind;
  readonly subject: string;
  readonly grade: number | null;
}

/** ОГЭ and ЕГЭ are sat in one grade only, so the grade is not said there. */
const namesGrade = (kind: ProcedureKind): boolean => kind !== "ege" && kind !== "oge";

/** A procedure as a heading: «ОГЭ, математика», «ВПР, русский язык, 5 класс». */
export function procedureName({ kind, subject, grade }: ProcedureIdentity): string {
  const parts = [kindName(kind), uncapitalise(subjectName(subject))];
  if (grade !== null && namesGrade(kind)) parts.push(`${grade}${nbsp}класс`);
  return parts.join(", ");
}
