import { readCells } from "../cells/readCells";
import { rangeAddress } from "../cells/rangeAddress";
import { calendarYear } from "../context/calendarYear";
import type { SheetGrid } from "../grid";
import type { SheetKind } from "../reading";
import type { LaidColumn } from "../roles/tableLayout";
import type { TableRole } from "../sheets/tableRole";
import type { ReadAs } from "./columnRole";
import { readAsOf } from "./applyMapping";
import { columnRoleOf } from "./columnRoleOf";
import type { ColumnStatement, SheetMapping, TableForm } from "./mapping";
import type { PointedHeading } from "./pointedTable";
import { pointedTable } from "./pointedTable";
import { tableForm } from "./tableForm";
import type { UnderstoodTable } from "./understandTables";
import { understand, understandTables } from "./understandTables";

/** Why a column has its role: a person said so · its heading is known · its cells tell · its heading is known and not used · nothing is known of it. */
export type RoleReason = "said" | "heading" | "content" | "unused" | "unknown";

export interface ProposedColumn {
  /** Zero-based column of the sheet (row, where the table is transposed). */
  readonly at: number;
  /** Texts of its heading from the top layer down; empty where nothing stands over it. */
  readonly heading: readonly string[];
  /** The role, with what else a person said of the column earlier. */
  readonly says: ColumnStatement & { readonly role: NonNullable<ColumnStatement["role"]> };
  readonly why: RoleReason;
  /** Subject by the heading or by a statement. */
  readonly subject: string | null;
}

/** What would be read of one table, column by column: what a person sees before he says otherwise. */
export interface ProposedTable {
  readonly form: TableForm;
  /** A1 address of the heading; null where the table has none of its own. */
  readonly heading: string | null;
  /** A1 address of everything under it. */
  readonly body: string | null;
  readonly kind: SheetKind | null;
  /** How it is read; null while it is refused. */
  readonly read: ReadAs | null;
  /** Why it is refused: a reason of `IgnoredSheet`; null when it is read. */
  readonly refused: string | null;
  readonly subject: string | null;
  readonly grade: number | null;
  readonly year: number | null;
  readonly columns: readonly ProposedColumn[];
  /** The statement that holds for it now. */
  readonly mapping: SheetMapping | null;
}

/** What a person is about to say: the heading he points at, the kind he chose. */
export interface Draft {
  readonly heading?: PointedHeading;
  readonly kind?: SheetKind;
}

function reasonOf({ facets, path }: LaidColumn, role: string, said: ColumnStatement | null): RoleReason {
  if (said?.role !== undefined) return "said";
  if (role !== "ignore") return path.length > 0 && (facets.identity !== null || !facets.generic) ? "heading" : "content";
  const { identity, measure, passport, staff, olympiad } = facets;
  return (identity ?? measure ?? passport ?? staff ?? olympiad) === null ? "unknown" : "unused";
}

function proposed(table: UnderstoodTable, kind: SheetKind | undefined): ProposedTable {
  const { layout, context, placed, mapping } = table;
  const chosen = kind === undefined ? undefined : readAsOf[kind];
  const role: TableRole = kind !== undefined && chosen !== undefined ? { read: chosen, kind } : table.role;
  const read = role.read === "none" ? null : role.read;
  const columns = placed.places.flatMap((at, i): ProposedColumn[] => {
    const column = layout.columns.find((one) => one.at === at);
    if (column === undefined) return [];
    const said = mapping?.columns[i] ?? null;
    const found = read === null ? (said?.role ?? "ignore") : columnRoleOf(column, layout, read);
    const heading = table.table.columns.find((one) => one.at === at)?.path ?? [];
    return [
      {
        at,
        heading,
        says: { ...said, role: found },
        why: reasonOf({ ...column, path: heading }, found, said),
        subject: column.facets.subject,
      },
    ];
  });
  const headings = table.table.columns.flatMap(({ headings: cells }) => cells);
  const body = table.table.lines.flatMap(({ slots }) => slots.map(({ cell }) => cell));
  return {
    form: placed.form,
    heading: headings.length === 0 ? null : rangeAddress(headings),
    body: body.length === 0 ? null : rangeAddress(body),
    kind: role.kind,
    read,
    refused: role.read === "none" ? role.reason : null,
    subject: context.subject,
    grade: context.grade,
    year: context.year === null ? null : calendarYear(context.year, role.kind ?? "oge", context.stage),
    columns,
    mapping,
  };
}

/**
 * What the reading makes of a sheet, table by table, as a mapping that a person may change: by itself, by what was said earlier, or under a heading he
 * points at. A sheet without a table gives none: there a person has to point.
 */
export function proposeTables(grid: SheetGrid, mappings: readonly SheetMapping[], draft: Draft = {}): ProposedTable[] {
  const cells = readCells(grid);
  const { heading, kind } = draft;
  if (heading === undefined) return understandTables(cells, mappings).map((table) => proposed(table, kind));
  const table = pointedTable(cells.rows, heading);
  if (table === null) return [];
  const lines = new Set(table.columns.flatMap(({ headings }) => headings.map((cell) => (heading.transposed ? cell.column : cell.row))));
  const understood = { table, placed: tableForm(table, Math.max(1, lines.size)), mapping: null, ...understand(table, cells) };
  return [proposed(understood, kind)];
}
