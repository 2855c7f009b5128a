import type { TableLayout } from "../roles/tableLayout";

/** Where a registry of schools says how many pupils they have; undefined when it does not. */
export function enrolmentColumn({ columns }: TableLayout): number | undefined {
  return columns.find(
    ({ facets }) =>
      facets.identity === null &&
      facets.unit !== "share" &&
      (facets.passport === "enrolment" || facets.measure === "participants" || facets.measure === "n"),
  )?.at;
}
