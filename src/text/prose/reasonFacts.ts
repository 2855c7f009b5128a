import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import type { Parameters } from "../../domain/parameters/parameters";

/** What the sentences about a decision need. */
export interface ReasonFacts {
  readonly school: SchoolAnalysis;
  /** T. */
  readonly year: number;
  /** False: one year in the whole district. */
  readonly clusterComputed: boolean;
  /** Closed or reorganised: not judged. */
  readonly closed: boolean;
  readonly parameters: Parameters;
}
