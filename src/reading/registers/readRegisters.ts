import type { CellRow } from "../cells/cell";
import type { RecognisedSheet } from "../reading";
import type { SheetScope } from "../rows/sheetScope";
import { findRegisters } from "./findRegisters";
import { readDistanceTable } from "./readDistanceTable";
import { readTaskRows } from "./readTaskRows";
import type { RegistersReading } from "./registerDraft";

/** The one value that all have; null where they differ or there is none. */
function only<T>(values: readonly (T | null)[]): T | null {
  const [first, second] = new Set(values);
  return second === undefined ? (first ?? null) : null;
}

/**
 * Reads a sheet that tells of the support itself; null for a sheet of any other kind. An empty register is recognised with no rows: the
 * department keeps it and has not filled it yet.
 */
export function readRegisters(rows: readonly CellRow[], scope: SheetScope): RegistersReading | null {
  const tables = findRegisters(rows, scope);
  if (tables.length === 0) return readDistanceTable(rows, scope) ?? readTaskRows(rows, scope);
  const read = tables.map((table) => ({ table, reading: table.form.read(table) }));
  const forms = [...new Set(tables.map(({ form }) => form))];
  return {
    drafts: read.flatMap(({ reading }) => reading.drafts),
    findings: read.flatMap(({ reading }) => reading.findings),
    recognised: forms.map((form): RecognisedSheet => {
      const own = read.filter(({ table }) => table.form === form);
      return {
        file: scope.file,
        sheet: scope.sheet,
        kind: form.kind,
        year: only(own.flatMap(({ reading }) => reading.drafts.map(({ record }) => ("year" in record ? record.year : null)))),
        subject: only(own.flatMap(({ reading }) => reading.drafts.map((draft) => (draft.list === "tasks" ? draft.record.subject : null)))),
        grade: only(own.flatMap(({ reading }) => reading.drafts.map((draft) => (draft.list === "tasks" ? draft.record.grade : null)))),
        rows: new Set(own.flatMap(({ reading }) => reading.drafts.map(({ record }) => record.source?.address))).size,
        confidence: own.some(({ reading }) => reading.findings.some(({ finding }) => finding.severity === "error")) ? "doubt" : "sure",
        ...(form.register === null ? {} : { register: form.register }),
      };
    }),
  };
}
