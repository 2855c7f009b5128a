import type { CellSource } from "../assessment/cellSource";
import type { Dataset } from "../assessment/dataset";
import type { Finding } from "../findings/finding";

/**
 * The guard of method §5: no variable feeds both the rating and ИСБШ. By their kinds the two cannot meet (a procedure is no indicator
 * of the passport); what remains is one cell read twice, once as a result and once as an indicator. Each such cell is a finding of
 * severity "error": the context effect would explain the results by themselves.
 * An empty dataset gives an empty list.
 */
export function sharedVariables({ facts, context }: Pick<Dataset, "facts" | "context">): readonly Finding[] {
  const results = new Map<string, string>();
  for (const { source, cells, kind, subject } of facts) {
    for (const address of Object.values(cells)) results.set(cellKey(source, address), `${kind}|${subject}`);
  }
  const findings: Finding[] = [];
  for (const { schoolId, source, cells } of context) {
    for (const [indicator, address] of Object.entries(cells)) {
      const procedure = results.get(cellKey(source, address));
      if (procedure === undefined) continue;
      const params = { indicator, procedure };
      findings.push({ severity: "error", code: "variableFeedsBoth", params, source: { ...source, address }, schoolId });
    }
  }
  return findings;
}

function cellKey({ file, sheet }: CellSource, address: string): string {
  return JSON.stringify([file, sheet, address]);
}
