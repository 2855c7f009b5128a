import type { TableContext } from "../context/tableContext";
import type { SheetKind } from "../reading";
import type { TableLayout } from "../roles/tableLayout";
import type { TableRole } from "../sheets/tableRole";
import { applyColumns } from "./applyColumns";
import type { ReadAs } from "./columnRole";
import type { ColumnStatement, SheetMapping, SheetOrigin } from "./mapping";
import { sameOrigin } from "./sameOrigin";

/** How the tables of each kind that a person may name are read. */
export const readAsOf: Readonly<Partial<Record<SheetKind, ReadAs>>> = {
  oge: "results",
  ege: "results",
  vpr: "results",
  vprBase: "results",
  niko: "results",
  regional: "results",
  internal: "results",
  ogeProtocol: "pupils",
  egeProtocol: "pupils",
  vprIndividual: "pupils",
  socialPassport: "passport",
  staff: "staff",
  olympiad: "olympiad",
  registry: "registry",
};

/** A table understood: its columns, what stands around it, and how it is read. */
export interface Understood {
  readonly layout: TableLayout;
  readonly context: TableContext;
  readonly role: TableRole;
}

/**
 * A kind a person named holds on the sheets he named it for and wherever a sheet of the form names none; a sheet that names another kind of the
 * same family is read as that.
 */
function roleOf({ kind, origin }: SheetMapping, { role, context }: Understood, sheet: SheetOrigin): TableRole {
  if (kind === "nothing") return { read: "none", kind: role.kind, reason: "skippedByUser" };
  if (kind === null || (role.read !== "none" && kind === role.kind)) return role;
  const read = readAsOf[kind];
  if (read === undefined) return role;
  if (sameOrigin(origin, sheet) !== null || context.kind === null || context.kind === kind) return { read, kind };
  return role.read === "none" && readAsOf[context.kind] === read ? { read, kind: context.kind } : role;
}

/**
 * What was found of a table, with what a person said of it in its place.
 *
 * @param places column of each heading of the form
 */
export function applyMapping(found: Understood, mapping: SheetMapping, places: readonly number[], sheet: SheetOrigin): Understood {
  const role = roleOf(mapping, found, sheet);
  if (role.read === "none") return { ...found, role };
  const near = sameOrigin(mapping.origin, sheet);
  const { year, subject, grade } = mapping;
  const context: TableContext = {
    ...found.context,
    ...(near !== null && subject !== null ? { subject } : {}),
    ...(near !== null && grade !== null ? { grade } : {}),
    ...(near === "exact" && year !== null ? { year: { kind: "calendar", year, autumn: false }, yearConflict: [] } : {}),
  };
  const says = new Map<number, ColumnStatement>();
  places.forEach((at, i) => {
    const statement = mapping.columns[i] ?? null;
    if (statement !== null) says.set(at, statement);
  });
  return { layout: applyColumns(found.layout, says, role.read), context, role };
}
