import type { LaidColumn, TableLayout } from "../roles/tableLayout";
import type { ReadAs } from "./columnRole";
import { identityRoles } from "./columnRole";
import { columnRoleOf } from "./columnRoleOf";
import { facetsOfRole } from "./facetsOfRole";
import type { ColumnStatement } from "./mapping";

/** The column as it was said; one that is said to be what it was found to be stays untouched. */
function stated(column: LaidColumn, layout: TableLayout, says: ColumnStatement, read: ReadAs): LaidColumn {
  const changed = says.role !== undefined && says.role !== columnRoleOf(column, layout, read);
  const facets = changed && says.role !== undefined ? facetsOfRole(says.role, column.facets) : column.facets;
  const { scale, counted } = says;
  const named = says.role !== undefined;
  const settled = scale === undefined && counted === undefined && !named ? {} : { settled: { scale, counted, named } };
  return {
    at: column.at,
    path: changed ? [] : column.path,
    facets: {
      ...facets,
      ...(says.subject === undefined ? {} : { subject: says.subject }),
      ...(says.grade === undefined ? {} : { grade: says.grade }),
      ...settled,
    },
  };
}

/**
 * A layout with what a person said of its columns in place of what was found. `says` holds the statements by column; no statement leaves the
 * layout as it is, and so does one that agrees with it.
 */
export function applyColumns(layout: TableLayout, says: ReadonlyMap<number, ColumnStatement>, read: ReadAs): TableLayout {
  if (says.size === 0) return layout;
  const identity = { ...layout.identity };
  for (const column of layout.columns) {
    const role = says.get(column.at)?.role;
    if (role === undefined || role === columnRoleOf(column, layout, read)) continue;
    for (const [key, at] of Object.entries(layout.identity)) if (at === column.at) delete identity[key as keyof typeof identity];
  }
  for (const column of layout.columns) {
    const role = identityRoles.find((one) => one === says.get(column.at)?.role);
    if (role !== undefined) identity[role] = column.at;
  }
  const columns = layout.columns.map((column) => {
    const statement = says.get(column.at);
    return statement === undefined ? column : stated(column, layout, statement, read);
  });
  const named = [...says.values()].some(({ role }) => role === "school");
  return { columns, identity, schoolByContent: layout.schoolByContent && !named };
}
