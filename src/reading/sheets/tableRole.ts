import { cellText } from "../cells/cellText";
import { findGrade } from "../context/findGrade";
import type { TableContext } from "../context/tableContext";
import { textContext } from "../context/textContext";
import { pointsColumns } from "../points/pointsColumns";
import type { SheetKind } from "../reading";
import { tableKind } from "../roles/tableKind";
import { loginPattern } from "../roles/tableLayout";
import type { TableLayout } from "../roles/tableLayout";
import type { Table } from "../tables/table";
import { headingKey } from "../vocabulary/headingKey";
import { lookUpAll } from "../vocabulary/lookUpAll";
import { procedures } from "../vocabulary/procedures";
import { isRehearsal } from "../vocabulary/rehearsals";

/** How a table is going to be read. */
export type TableRole =
  | {
      readonly read: "results" | "pupils" | "passport" | "staff" | "olympiad" | "registry" | "markers" | "journal" | "points";
      readonly kind: SheetKind;
      /** No word names the procedure: it was told by the columns and is to be confirmed. */
      readonly assumed?: true;
    }
  | {
      readonly read: "none";
      readonly kind: SheetKind | null;
      readonly reason: "kindNotUsed" | "procedureUnknown" | "noMeasures" | "rehearsal" | "skippedByUser";
    };

const protocolOf: Readonly<Partial<Record<SheetKind, SheetKind>>> = {
  ege: "egeProtocol",
  oge: "ogeProtocol",
  vpr: "vprIndividual",
  vprIndividual: "vprIndividual",
};

/** One row a pupil: a column of pupils, or scores alone over rows of the same school. */
function isByPupil(table: Table, layout: TableLayout): boolean {
  const has = (...roles: readonly string[]): boolean =>
    layout.columns.some(({ facets }) => facets.identity === null && facets.measure !== null && roles.includes(facets.measure));
  if (!has("score", "markValue", "result", "mean")) return false;
  if (layout.identity.pupil !== undefined) return true;
  if (has("n", "low", "mark2") || !has("score", "markValue", "result")) return false;
  const school = layout.identity.school ?? layout.identity.code ?? layout.identity.login;
  const names = table.lines.flatMap(({ slots }) => slots.filter(({ at }) => at === school).map(({ cell }) => String(cell.value)));
  return names.length >= 6 && new Set(names).size * 3 <= names.length;
}

/** Rows that each say their own year, grade or subject: the flat base of ФИС ОКО. */
const isFlat = ({ identity }: TableLayout): boolean =>
  [identity.subject, identity.grade, identity.year].filter((at) => at !== undefined).length >= 2;

/**
 * The flat base of ФИС ОКО, saved without a word of ВПР: logins of that system, each row with its subject and a grade that takes ВПР, marks 2–5. No other
 * procedure has such a sheet; grade 9 belongs to ОГЭ, so a base that holds it is asked about.
 */
function isBaseOfVpr(table: Table, layout: TableLayout): boolean {
  const { subject, grade, login } = layout.identity;
  if (subject === undefined || grade === undefined || login === undefined) return false;
  if (!layout.columns.some(({ facets }) => facets.measure === "mark2")) return false;
  const at = (place: number): string[] =>
    table.lines.flatMap(({ slots }) => slots.filter((slot) => slot.at === place).map(({ cell }) => cellText(cell)));
  const grades = at(grade).map((text) => findGrade(` ${text} класс `) ?? 0);
  return grades.length > 0 && grades.every((each) => each >= 4 && each !== 9) && at(login).every((text) => loginPattern.test(text));
}

/** A trial, a forecast or a retake by the words around the table; a title of its own that names the procedure shields it from its neighbours' titles. */
function isRehearsed(table: Table, context: TableContext): boolean {
  const outer = textContext(table.titles.join(" ")).kind === null ? null : table.outerTitles.join(" ");
  return context.texts.some((text) => text !== outer && isRehearsal(text));
}

/** Primary points of an exam are marked outside the school: their distribution asks nothing. */
const namesExam = (text: string): boolean => {
  const kinds = lookUpAll(procedures, headingKey(text));
  return !kinds.includes("vpr") && (kinds.includes("oge") || kinds.includes("ege"));
};

/** Decides how a table is read, from its kind and its layout. */
export function tableRole(table: Table, layout: TableLayout, context: TableContext): TableRole {
  const { kind, family } = tableKind(layout, context);
  if (kind === "biasMarkers") return { read: "markers", kind };
  if (kind === "vprJournal" && layout.identity.pupil === undefined && layout.columns.some(({ facets }) => facets.measure === "journal"))
    return { read: "journal", kind };
  if (layout.identity.pupil === undefined && pointsColumns(layout) !== null) {
    if (isRehearsed(table, context)) return { read: "none", kind, reason: "rehearsal" };
    return context.texts.some(namesExam)
      ? { read: "none", kind: "vprPoints", reason: "kindNotUsed" }
      : { read: "points", kind: "vprPoints" };
  }
  switch (family) {
    case "results": {
      if (isRehearsed(table, context)) return { read: "none", kind, reason: "rehearsal" };
      if (isByPupil(table, layout)) {
        const protocol = kind === null ? undefined : protocolOf[kind];
        return protocol === undefined
          ? { read: "none", kind, reason: kind === null ? "procedureUnknown" : "kindNotUsed" }
          : { read: "pupils", kind: protocol };
      }
      if (kind === null && layout.identity.procedure === undefined)
        return isBaseOfVpr(table, layout)
          ? { read: "results", kind: "vprBase", assumed: true }
          : { read: "none", kind, reason: "procedureUnknown" };
      return { read: "results", kind: kind === "vpr" && isFlat(layout) ? "vprBase" : (kind ?? "vpr") };
    }
    case "passport":
      return { read: "passport", kind: "socialPassport" };
    case "staff":
      return { read: "staff", kind: "staff" };
    case "olympiad":
      return { read: "olympiad", kind: "olympiad" };
    case "registry":
      return { read: "registry", kind: "registry" };
    case "other":
      return { read: "none", kind, reason: "kindNotUsed" };
    case null:
      return { read: "none", kind, reason: "noMeasures" };
  }
}
