import type { Fact } from "../../domain/assessment/fact";

/** A field in which two readings of one fact differ. */
export interface FactDifference {
  readonly field: "n" | "marks" | "low" | "mean";
  readonly kept: string | number;
  readonly dropped: string | number;
}

const marksText = ({ marks }: Fact): string => (marks === null ? "" : `${marks[2]}/${marks[3]}/${marks[4]}/${marks[5]}`);

/** A mean rounded to one digit is still the same mean. */
const meansAgree = (a: number, b: number): boolean => Math.abs(a - b) <= 0.051;

/** Where two readings of the same fact contradict each other; what only one of them knows is no contradiction. */
export function factDifferences(kept: Fact, other: Fact): FactDifference[] {
  const found: FactDifference[] = [];
  if (kept.n !== other.n) found.push({ field: "n", kept: kept.n, dropped: other.n });
  if (kept.marks !== null && other.marks !== null && marksText(kept) !== marksText(other))
    found.push({ field: "marks", kept: marksText(kept), dropped: marksText(other) });
  if (kept.low !== null && other.low !== null && kept.low !== other.low) found.push({ field: "low", kept: kept.low, dropped: other.low });
  if (kept.mean !== null && other.mean !== null && kept.scale === other.scale && !meansAgree(kept.mean, other.mean))
    found.push({ field: "mean", kept: kept.mean, dropped: other.mean });
  return found;
}
