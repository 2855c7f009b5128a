import type { CertificateMinima } from "../../domain/parameters/definitions/certificateMinimumParameters";
import type { TableContext } from "../context/tableContext";
import type { SheetKind } from "../reading";
import type { TableLayout } from "../roles/tableLayout";
import type { SheetScope } from "../rows/sheetScope";
import type { TableRow } from "../rows/tableRow";

/** A table of results ready to be read: its columns, its rows, and what stands around it. */
export interface ResultsTable {
  readonly layout: TableLayout;
  readonly rows: readonly TableRow[];
  readonly context: TableContext;
  readonly kind: SheetKind;
  readonly transposed: boolean;
  readonly scope: SheetScope;
  /** Tell the low results of ЕГЭ where only scores stand. */
  readonly minima: CertificateMinima;
}
