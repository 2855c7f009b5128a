import type { CellSource } from "../assessment/cellSource";

/** One measure of the roadmap (мероприятие). Dates are ISO: "2025-03-31". What the register does not tell is null. */
export interface Measure {
  readonly schoolId: string;
  readonly direction: string | null;
  readonly title: string;
  readonly due: string | null;
  readonly done: string | null;
  readonly status: "planned" | "inProgress" | "done" | "cancelled" | null;
  readonly document: string | null;
  readonly source: CellSource | null;
  /** The register addresses it to all schools of the district («все школы»): it makes no programme of any of them. */
  readonly forAll?: boolean;
}

/** Ход мероприятий; cancelled measures are in none of the numbers. */
export interface MeasureProgress {
  readonly total: number;
  /** Measures whose term has come; those without a term are not judged. */
  readonly due: number;
  /** Of those due: done not later than the term. */
  readonly inTime: number;
  /** Of those due: done later, or done without a date. */
  readonly late: number;
  readonly overdue: readonly Measure[];
  /** Done, without a document. */
  readonly withoutDocument: readonly Measure[];
  readonly withoutTerm: readonly Measure[];
  /** Per cent done in time of those due; null while none is due: an empty register is no 0 %. */
  readonly share: number | null;
}

/**
 * How the measures of a school stand on a day (method §10). A measure is done when it has a date of completion or says so.
 *
 * @param day ISO date: the method has no clock
 */
export function measureProgress(measures: readonly Measure[], day: string): MeasureProgress {
  const counted = measures.filter(({ status }) => status !== "cancelled");
  const isDone = ({ done, status }: Measure) => done !== null || status === "done";
  const due = counted.filter((measure) => measure.due !== null && measure.due <= day);
  const inTime = due.filter(({ done, due: term }) => done !== null && term !== null && done <= term).length;
  const overdue = due.filter((measure) => !isDone(measure));
  return {
    total: counted.length,
    due: due.length,
    inTime,
    late: due.length - inTime - overdue.length,
    overdue,
    withoutDocument: counted.filter((measure) => isDone(measure) && measure.document === null),
    withoutTerm: counted.filter((measure) => measure.due === null),
    share: due.length === 0 ? null : (100 * inTime) / due.length,
  };
}
