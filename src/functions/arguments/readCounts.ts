import type { FunctionProblem } from "../../text/functions/functionProblem";
import { readArgument } from "./readArgument";

export type Counts =
  { readonly ok: true; readonly low: number; readonly n: number } | { readonly ok: false; readonly problem: FunctionProblem };

/**
 * Low results and participants of one row: whole numbers, 0 ≤ low ≤ n, n > 0. A blank cell is «no data» even when the other is
 * filled: nobody can tell a missing 0 from a missing number.
 */
export function readCounts(lowCell: unknown, nCell: unknown): Counts {
  const [low, n] = [readArgument(lowCell), readArgument(nCell)];
  if (low.kind === "text") return problem({ code: "notNumber", what: "low", text: low.text });
  if (n.kind === "text") return problem({ code: "notNumber", what: "n", text: n.text });
  if (low.kind === "blank" || n.kind === "blank") return problem({ code: "noData" });
  if (!isCount(low.value)) return problem({ code: "notCount", what: "low", value: low.value });
  if (!isCount(n.value)) return problem({ code: "notCount", what: "n", value: n.value });
  if (n.value === 0) return problem({ code: "nobody" });
  if (low.value > n.value) return problem({ code: "moreThanAll", low: low.value, n: n.value });
  return { ok: true, low: low.value, n: n.value };
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function problem(what: FunctionProblem): Counts {
  return { ok: false, problem: what };
}
