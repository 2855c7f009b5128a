import type { TableContext } from "../context/tableContext";
import type { SheetKind } from "../reading";
import type { TableLayout } from "./tableLayout";

const results: ReadonlySet<SheetKind> = new Set(["oge", "ege", "vpr", "niko", "regional", "internal", "vprIndividual"]);
/** Kinds that only the words around the table can tell, and that are not read as results. */
const byContext: ReadonlySet<SheetKind> = new Set([
  "vprJournal",
  "vprTasks",
  "vprOutcomes",
  "vprPoints",
  "biasMarkers",
  "diagnostics",
  "survey",
  "resources",
  "register",
]);

function count(layout: TableLayout, fits: (column: TableLayout["columns"][number]["facets"]) => boolean): number {
  return layout.columns.filter(({ facets }) => facets.identity === null && fits(facets)).length;
}

const weak: ReadonlySet<string> = new Set(["n", "participants", "otherMeasure", "journal", "markerCount"]);

/**
 * What a table is, by the words around it and by the columns it has. Columns decide the family (results, passport, staff, olympiad, registry); the words decide
 * which procedure. `null` with a family of results: the procedure is not named anywhere, and must be asked.
 */
export function tableKind(
  layout: TableLayout,
  context: TableContext,
): { readonly kind: SheetKind | null; readonly family: "results" | "passport" | "staff" | "olympiad" | "registry" | "other" | null } {
  const measures = count(layout, ({ measure }) => measure !== null && !weak.has(measure));
  const counts = count(layout, ({ measure }) => measure === "n");
  const passport = count(layout, ({ passport: p }) => p !== null && p !== "other" && p !== "enrolment");
  const staff = count(layout, ({ staff: s }) => s !== null && s !== "other");
  const olympiad = count(layout, ({ olympiad: o }) => o === "winners" || o === "prizes");
  const named = context.kind ?? layout.columns.find(({ facets }) => facets.procedure !== null)?.facets.procedure ?? null;
  const markers = count(layout, ({ measure }) => measure === "markerCount");
  if (markers > 0) return { kind: "biasMarkers", family: "other" };
  if (named !== null && byContext.has(named) && passport < 3) return { kind: named, family: "other" };
  if (count(layout, ({ measure }) => measure === "journal") >= 2 && layout.identity.pupil === undefined)
    return { kind: "vprJournal", family: "other" };
  if (named === "staff" && staff >= 1) return { kind: "staff", family: "staff" };
  if (named === "socialPassport" && passport >= 1) return { kind: "socialPassport", family: "passport" };
  if (named === "olympiad" && (olympiad >= 1 || counts >= 1)) return { kind: "olympiad", family: "olympiad" };
  if (passport >= 3 && passport >= measures) return { kind: "socialPassport", family: "passport" };
  if (staff >= 3 && staff > measures) return { kind: "staff", family: "staff" };
  if (olympiad >= 2 && measures === 0) return { kind: "olympiad", family: "olympiad" };
  if (measures >= 1) {
    if (named !== null && results.has(named)) return { kind: named, family: "results" };
    const fisOko = layout.columns.some(({ path }) => /групп\S* участников/i.test(path.join(" ")));
    return { kind: fisOko ? "vpr" : null, family: "results" };
  }
  const identities = ["code", "login", "fullName", "settlement", "schoolType"] as const;
  const told = identities.filter((role) => layout.identity[role] !== undefined).length;
  if (layout.identity.school !== undefined || layout.identity.fullName !== undefined) {
    if (told >= 1 || (named === "registry" && layout.columns.length >= 2)) return { kind: "registry", family: "registry" };
  }
  return { kind: named, family: null };
}
