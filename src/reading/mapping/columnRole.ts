import type { ContextIndicator, StaffIndicator } from "../../domain/assessment/context";
import { contextIndicators, staffIndicators } from "../../domain/assessment/context";
import type { ResultRole } from "../results/resultGroup";
import type { TableRole } from "../sheets/tableRole";

/** Identities a person can assign: what tells a row's school, or its own subject, grade, year. */
export const identityRoles = [
  "school",
  "fullName",
  "code",
  "login",
  "settlement",
  "schoolType",
  "pupil",
  "subject",
  "grade",
  "classLetter",
  "year",
  "procedure",
  "stage",
] as const;
export type IdentityColumnRole = (typeof identityRoles)[number];

export type OlympiadColumnRole = "participants" | "winners" | "prizes";

/**
 * Роль столбца as a person assigns it. "ignore": the column is not read. Families that share a word («Участники» of an exam and of an olympiad)
 * are told apart by the prefix.
 */
export type ColumnRole =
  | "ignore"
  | IdentityColumnRole
  | Exclude<ResultRole, "passed" | "quality">
  | "score"
  | "markValue"
  | "result"
  | `passport.${ContextIndicator}`
  | `staff.${StaffIndicator}`
  | `olympiad.${OlympiadColumnRole}`;

/** How a table is read, without the reasons for which it is not. */
export type ReadAs = Exclude<TableRole["read"], "none">;

const results: readonly ColumnRole[] = [
  "n",
  "participants",
  "mark2",
  "mark3",
  "mark4",
  "mark5",
  "mark2Share",
  "mark3Share",
  "mark4Share",
  "mark5Share",
  "low",
  "lowShare",
  "passedShare",
  "qualityShare",
  "mean",
];
const schools = ["school", "fullName", "code", "login", "settlement"] as const;

/** The roles a person may choose from in a table read in this way, in the order of a list; kinds whose columns nobody assigns by hand have none. */
export const rolesOf: Readonly<Partial<Record<ReadAs, readonly ColumnRole[]>>> = {
  results: ["ignore", ...schools, ...results, "subject", "grade", "classLetter", "year", "procedure"],
  pupils: ["ignore", ...schools, "pupil", "score", "markValue", "result", "subject", "grade", "classLetter", "year"],
  passport: ["ignore", ...schools, ...contextIndicators.map((one) => `passport.${one}` as const), "year"],
  staff: ["ignore", ...schools, ...staffIndicators.map((one) => `staff.${one}` as const), "year"],
  olympiad: ["ignore", ...schools, "olympiad.participants", "olympiad.winners", "olympiad.prizes", "subject", "stage", "year"],
  registry: ["ignore", ...schools, "schoolType", "passport.enrolment"],
};
