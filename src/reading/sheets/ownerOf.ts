import type { Finding } from "../../domain/findings/finding";
import type { TableRow } from "../rows/tableRow";
import type { SchoolMention } from "../schools/schoolMention";

/** Zero-based row and column of the first cell of an A1 address. */
function cornerOf(address: string): { row: number; column: number } | null {
  const match = /^([A-Z]{1,3})(\d+)/.exec(address);
  if (match?.[1] === undefined) return null;
  const column = [...match[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}

/** Tells whose row (or, in a transposed table, whose column) a finding is about; null for a finding about the table. */
export function ownerOf(rows: readonly TableRow[], transposed: boolean): (finding: Finding) => SchoolMention | null {
  const owners = new Map(rows.flatMap((row) => (row.kind === "school" ? [[row.line.line, row.mention] as const] : [])));
  const aboutTable: ReadonlySet<string> = new Set([
    "hiddenRows",
    "yearUnknown",
    "yearConflict",
    "subjectUnknown",
    "gradeUnknown",
    "procedureUnknown",
    "meanScaleUnknown",
    "unitContradictsHeading",
    "mathematicsKindAssumed",
    "schoolColumnByContent",
    "contextUnitAssumed",
    "languageUnqualified",
    "countsFromShares",
    "procedureAssumed",
    "groupsUnclear",
    "columnsNotUsed",
  ]);
  return ({ code, source }) => {
    if (source === null || aboutTable.has(code)) return null;
    const corner = cornerOf(source.address);
    return corner === null ? null : (owners.get(transposed ? corner.column : corner.row) ?? null);
  };
}
