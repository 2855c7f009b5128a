import type { ColumnFacets } from "../roles/columnFacets";
import { columnFacets } from "../roles/columnFacets";
import type { MeasureRole } from "../vocabulary/measures";
import type { ColumnRole } from "./columnRole";
import { identityRoles } from "./columnRole";

const nothing = columnFacets([]);

/** A column is what the person said; of its heading only the subject, grade, year, procedure and stage remain. */
export function facetsOfRole(role: ColumnRole, read: ColumnFacets): ColumnFacets {
  if (role === "ignore") return nothing;
  const identity = identityRoles.find((one) => one === role);
  if (identity !== undefined) return { ...nothing, identity };
  const { subject, grade, year, procedure, stage, scale, counted, group } = read;
  const base: ColumnFacets = { ...nothing, subject, grade, year, procedure, stage, group };
  const [family, name] = role.split(".");
  switch (family) {
    case "passport":
      return { ...base, passport: name as ColumnFacets["passport"], counted, unit: read.unit };
    case "staff":
      return { ...base, staff: name as ColumnFacets["staff"], unit: "count" };
    case "olympiad":
      return { ...base, olympiad: name as ColumnFacets["olympiad"], unit: "count" };
    default: {
      const share = role.endsWith("Share");
      const measure = role.replace(/Share$/, "") as MeasureRole;
      return { ...base, measure, unit: share ? "share" : measure === "mean" ? null : "count", scale: measure === "mean" ? scale : null };
    }
  }
}
