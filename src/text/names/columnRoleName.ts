import type { ContextIndicator, StaffIndicator } from "../../domain/assessment/context";
import type { ColumnRole } from "../../reading/mapping/columnRole";
import { contextIndicatorName } from "./contextIndicatorName";
import { staffIndicatorName } from "./staffIndicatorName";

const names: Readonly<Record<string, string>> = {
  ignore: "не читать",
  school: "школа",
  fullName: "полное название школы",
  code: "код школы",
  login: "логин ФИС ОКО",
  settlement: "населённый пункт",
  schoolType: "уровень школы",
  pupil: "ученик (не сохраняется)",
  subject: "предмет",
  grade: "класс",
  classLetter: "литера класса",
  year: "год",
  procedure: "процедура",
  stage: "этап",
  n: "участников",
  participants: "по списку",
  mark2: "отметка «2», чел.",
  mark3: "отметка «3», чел.",
  mark4: "отметка «4», чел.",
  mark5: "отметка «5», чел.",
  mark2Share: "отметка «2», %",
  mark3Share: "отметка «3», %",
  mark4Share: "отметка «4», %",
  mark5Share: "отметка «5», %",
  low: "низкий результат, чел.",
  lowShare: "низкий результат, %",
  passedShare: "успеваемость, %",
  qualityShare: "качество, %",
  mean: "средний балл",
  score: "балл ученика",
  markValue: "отметка ученика",
  result: "зачёт или незачёт",
  "olympiad.participants": "участников олимпиады",
  "olympiad.winners": "победителей",
  "olympiad.prizes": "призёров",
};

/**
 * Role of a column in a list of choices: columnRoleName("low") // «низкий результат, чел.».
 *
 * @throws for a role without a name
 */
export function columnRoleName(role: ColumnRole): string {
  const [family, indicator] = role.split(".");
  if (family === "passport") return contextIndicatorName(indicator as ContextIndicator);
  if (family === "staff") return staffIndicatorName(indicator as StaffIndicator);
  const name = names[role];
  if (name === undefined) throw new Error(`No name for the role ${role}`);
  return name;
}
