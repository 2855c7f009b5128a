/** The eight headings of the management cycle (управленческий цикл), in its order. */
export const managementHeadings = [
  "goals",
  "indicators",
  "collection",
  "monitoring",
  "recommendations",
  "measures",
  "decisions",
  "evaluation",
] as const;

export type ManagementHeading = (typeof managementHeadings)[number];

/** One position of a heading as the register tells: what must exist, whether it does, and in which document. */
export interface ManagementPosition {
  readonly heading: ManagementHeading;
  readonly position: string;
  /** Null: the register is not filled here. */
  readonly present: boolean | null;
  /** Requisites of the document. */
  readonly document: string | null;
}

export type HeadingConclusion = "complete" | "partial" | "absent" | "notFilled";

export interface HeadingResult {
  readonly heading: ManagementHeading;
  /** Positions that are 1: present, with a document. */
  readonly points: number;
  /** Positions on which something is said. */
  readonly judged: number;
  readonly conclusion: HeadingConclusion;
  /** Said to be present, without a document: they stay 0 until it is named. */
  readonly unproven: readonly string[];
  readonly absent: readonly string[];
  readonly notFilled: readonly string[];
}

/**
 * Positions of the eight headings (method §11), 0 or 1: a position is 1 only with the requisites of its document. A heading on which
 * the register says nothing is "notFilled", never 0.
 */
export function managementCycle(positions: readonly ManagementPosition[]): readonly HeadingResult[] {
  return managementHeadings.map((heading) => {
    const own = positions.filter((one) => one.heading === heading);
    const judged = own.filter(({ present }) => present !== null);
    const proven = judged.filter(({ present, document }) => present === true && document !== null);
    const names = (list: readonly ManagementPosition[]) => list.map(({ position }) => position);
    const points = proven.length;
    return {
      heading,
      points,
      judged: judged.length,
      conclusion: judged.length === 0 ? "notFilled" : points === own.length ? "complete" : points > 0 ? "partial" : "absent",
      unproven: names(judged.filter(({ present, document }) => present === true && document === null)),
      absent: names(judged.filter(({ present }) => present === false)),
      notFilled: names(own.filter(({ present }) => present === null)),
    };
  });
}
