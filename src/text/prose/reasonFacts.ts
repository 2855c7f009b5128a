import type { SchoolAnalysis } from "../../domain/analysis/analysis";

/** What the sentences about a decision need. */
export interface ReasonFacts {
  readonly school: SchoolAnalysis;
  /** T. */
  readonly year: number;
  /** False: one year in the whole district. */
  readonly clusterComputed: boolean;
  /** θ, per cent. */
  readonly threshold: number;
  /** n_show: a value behind fewer pupils is hidden. */
  readonly shownPupils: number;
}
