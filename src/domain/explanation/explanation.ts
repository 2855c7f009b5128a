import type { ClusterStatus, FederalEvidence, FederalStatus, Interval } from "../analysis/analysis";

/** The federal criterion with everything it was judged by; the numbers are those of the result. */
export interface FederalExplanation {
  readonly status: FederalStatus;
  /** T. */
  readonly year: number;
  /** θ, per cent. */
  readonly threshold: number;
  /** A1: procedures low in T, and how many are needed. */
  readonly several: { readonly holds: boolean; readonly count: number; readonly needed: number };
  /** A2: the same procedure (or any) low in both years. */
  readonly twoYears: { readonly holds: boolean; readonly same: boolean };
  /** Each low procedure with n, f, share, bound and cell. */
  readonly procedures: readonly FederalEvidence[];
  /** All procedures of the criterion in T together; null where there are none. */
  readonly pooled: { readonly n: number; readonly low: number; readonly lowerBound: number } | null;
}

/** Why the cluster criterion was not judged, or one of its conditions with its numbers. */
export type ClusterStep =
  | { readonly code: "oneYear" }
  | { readonly code: "noComparison" }
  | { readonly code: "fewPupils"; readonly n: number; readonly needed: number }
  | { readonly code: "fewYears"; readonly years: number; readonly needed: number }
  | { readonly code: "noExams" }
  | { readonly code: "interval"; readonly holds: boolean; readonly high: number }
  | { readonly code: "gap"; readonly holds: boolean; readonly deviation: number; readonly gap: number }
  | { readonly code: "years"; readonly holds: boolean; readonly negative: number; readonly years: number; readonly needed: number }
  | { readonly code: "lowest"; readonly holds: boolean; readonly place: number; readonly total: number; readonly percent: number }
  | { readonly code: "simple"; readonly holds: boolean; readonly score: number; readonly place: number; readonly total: number };

export interface ClusterExplanation {
  readonly status: ClusterStatus;
  readonly steps: readonly ClusterStep[];
}

/** What would end a criterion that holds. */
export type ChangeStep =
  | {
      readonly code: "fewerLow";
      /** The least number of low results without which the federal criterion does not hold, and in which procedures. */
      readonly total: number;
      readonly procedures: readonly { readonly evidence: FederalEvidence; readonly fewer: number }[];
    }
  /** The rating from which the cluster criterion does not hold, unclipped. */
  | { readonly code: "ratingRise"; readonly value: number; readonly needed: number };

/** Why a school has its decision, and what would change it: the one source of the sentences on sheets, in the pane and in the order. */
export interface Explanation {
  readonly federal: FederalExplanation;
  readonly cluster: ClusterExplanation;
  /** Printed beside, never part of the decision. */
  readonly contextEffect: Interval | null;
  readonly objectivityCheck: boolean;
  readonly changes: readonly ChangeStep[];
}
