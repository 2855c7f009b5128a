import type { Making } from "../making";
import type { StrangeSchool } from "../schools/strangeSchool";
import type { BlockRow } from "./block";
import type { Entry } from "./entry";
import type { StrangeCell } from "./strangeSheet";

export interface Part {
  readonly heads: readonly (readonly (string | number | null)[])[];
  /** Cells of a school and their entry; null = the school has nothing here, its cells stay blank. */
  fill(school: StrangeSchool, spelling: string): { readonly cells: readonly StrangeCell[]; readonly entry: Entry | null } | null;
}

/** Rows «№ | school | part | part …»; a school with nothing in any part has no row. `lead` = how the school is written down. */
export function schoolRows(
  making: Making,
  schools: readonly StrangeSchool[],
  year: number,
  parts: readonly Part[],
  lead: "numbered" | "plain" | "code" = "numbered",
): BlockRow[] {
  const rows: BlockRow[] = [];
  for (const school of schools) {
    const spelling = making.name(school, year);
    const before: StrangeCell[] =
      lead === "plain" ? [spelling] : lead === "code" ? [Number(school.code), spelling] : [rows.length + 1, spelling];
    const cells = [...before];
    const entries: Entry[] = [];
    const spans: (readonly [number, number])[] = [];
    for (const part of parts) {
      const filled = part.fill(school, spelling);
      if (filled?.entry) {
        entries.push(filled.entry);
        spans.push([cells.length, cells.length + part.heads.length - 1]);
      }
      cells.push(...(filled?.cells ?? part.heads.map(() => null)));
    }
    if (entries.length > 0) rows.push({ cells, entries, spans });
  }
  return rows;
}
