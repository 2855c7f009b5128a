import type { FactField, MarkCounts } from "../../domain/assessment/fact";
import type { ReadingFindingCode } from "../findings/readingFindings";
import type { ResultRole } from "./resultGroup";

/** Something to be said about a row, with the roles of the cells it is about. */
export interface ResultProblem {
  readonly code: ReadingFindingCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly roles: readonly ResultRole[];
}

/** A result put together from the figures of a row: only what agrees. `n` null = no fact. */
export interface AssembledResult {
  readonly n: number | null;
  readonly marks: MarkCounts | null;
  readonly low: number | null;
  readonly mean: number | null;
  readonly participants: number | null;
  /** The cells each field was taken from. */
  readonly used: Readonly<Partial<Record<FactField, ResultRole>>>;
  /** Roles without a readable figure that the fact would have needed. */
  readonly lost: ReadonlySet<ResultRole>;
  readonly problems: readonly ResultProblem[];
}
