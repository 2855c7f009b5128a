import type { LaidColumn, TableLayout } from "../roles/tableLayout";
import type { ColumnRole, ReadAs } from "./columnRole";
import { identityRoles, rolesOf } from "./columnRole";

const shareByNature: ReadonlySet<string> = new Set(["passed", "quality"]);
const withShare: ReadonlySet<string> = new Set(["mark2", "mark3", "mark4", "mark5", "low", "passed", "quality"]);

function measureRole({ measure, unit }: LaidColumn["facets"]): string | null {
  if (measure === null) return null;
  if (measure === "score") return "mean";
  if (!withShare.has(measure)) return unit === "share" && measure !== "mean" ? null : measure;
  return unit === "share" || (unit === null && shareByNature.has(measure)) ? `${measure}Share` : measure;
}

function roleName(facets: LaidColumn["facets"], read: ReadAs): string | null {
  switch (read) {
    case "results":
      return measureRole(facets);
    case "pupils":
      return facets.measure === "mean" ? "score" : facets.measure;
    case "passport":
      return facets.passport === null ? null : `passport.${facets.passport}`;
    case "staff":
      return facets.staff === null || facets.unit === "share" ? null : `staff.${facets.staff}`;
    case "olympiad":
      return facets.olympiad === null || facets.unit === "share" ? null : `olympiad.${facets.olympiad}`;
    case "registry":
      return facets.unit !== "share" && (facets.passport === "enrolment" || facets.measure === "participants" || facets.measure === "n")
        ? "passport.enrolment"
        : null;
    default:
      return null;
  }
}

/** The role in which a column of a table is read; "ignore" when no number and no label of it is used. */
export function columnRoleOf(column: LaidColumn, layout: TableLayout, read: ReadAs): ColumnRole {
  const identity = identityRoles.find((role) => layout.identity[role] === column.at);
  if (identity !== undefined) return identity;
  if (column.facets.identity !== null) return "ignore";
  const found = roleName(column.facets, read);
  return rolesOf[read]?.find((role) => role === found) ?? "ignore";
}
