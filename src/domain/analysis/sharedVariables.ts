import type { CellSource } from "../assessment/cellSource";
import type { Dataset } from "../assessment/dataset";
import type { Fact } from "../assessment/fact";
import type { Finding } from "../findings/finding";

/** A head count is what shares are taken of, no variable: a roll may stand in both. */
const COUNTS_OF_PEOPLE: ReadonlySet<string> = new Set(["n", "participants", "enrolment", "parents", "families"]);

/**
 * The guard of method §5: no variable feeds both the rating and ИСБШ. By their kinds the two cannot meet (a procedure is no indicator
 * of the passport); what remains is one cell read twice, once as a result and once as an indicator. Each such cell is a finding of
 * severity "error": the context effect would explain the results by themselves.
 * An empty dataset gives an empty list.
 */
export function sharedVariables({ facts, context }: Pick<Dataset, "facts" | "context">): Finding[] {
  const results = new Map<string, Fact>();
  const sheets = new Set(context.map(({ source }) => sheetKey(source)));
  for (const fact of facts) {
    if (!sheets.has(sheetKey(fact.source))) continue;
    for (const [field, address] of Object.entries(fact.cells)) {
      if (!COUNTS_OF_PEOPLE.has(field)) results.set(cellKey(fact.source, address), fact);
    }
  }
  const findings: Finding[] = [];
  for (const { schoolId, source, cells } of context) {
    for (const [indicator, address] of Object.entries(cells)) {
      const fact = COUNTS_OF_PEOPLE.has(indicator) ? undefined : results.get(cellKey(source, address));
      if (fact === undefined) continue;
      const params = { indicator, kind: fact.kind, subject: fact.subject, grade: fact.grade ?? 0, year: fact.year };
      findings.push({ severity: "error", code: "variableFeedsBoth", params, source: { ...source, address }, schoolId });
    }
  }
  return findings;
}

function sheetKey({ file, sheet }: CellSource): string {
  return `${file ?? ""}\n${sheet}`;
}

function cellKey({ file, sheet }: CellSource, address: string): string {
  return JSON.stringify([file, sheet, address]);
}
