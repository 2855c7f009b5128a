import type { ColumnStatement, SheetMapping, SheetOrigin } from "./mapping";
import { rolesOf } from "./columnRole";
import type { ProposedTable } from "./proposeTables";

/** What a person said in the pane beside the roles of columns. */
export interface Said {
  readonly subject: string | null;
  readonly grade: number | null;
  readonly year: number | null;
}

/**
 * The statement that a proposed table makes: its kind and the role of every column, as they stand. Reading by it gives what the proposal showed. A table
 * that is refused has no kind yet, and its statement changes nothing.
 */
export function mappingOf(
  { form, kind, read, columns }: Pick<ProposedTable, "form" | "kind" | "read" | "columns">,
  origin: SheetOrigin,
  savedOn: string,
  said: Said,
): SheetMapping {
  const assignable = read !== null && rolesOf[read] !== undefined;
  return {
    savedOn,
    origin,
    form,
    kind: read === null ? null : kind,
    ...said,
    columns: columns.map(({ says }): ColumnStatement | null => (assignable ? says : null)),
  };
}
