import type { CellSource } from "../assessment/cellSource";
import type { ProcedureKind } from "../assessment/fact";
import type { SchoolLevel } from "../assessment/school";
import type { SimpleRating } from "../rating/simpleProfile";
import type { WeightEstimate } from "../socialIndex/estimateWeights";

/** Federal criterion (федеральный критерий, method §2): strength of the evidence when A holds, else why not. */
export type FederalStatus = "confirmed" | "formal" | "insufficient" | "notMet" | "notEvaluated";

/** Cluster criterion (кластерный критерий, method §3). */
export type ClusterStatus = "below" | "notBelow" | "insufficient";

/** Decision (решение, method §4). */
export type Decision = "lowPerforming" | "lowPerformingFederal" | "atRisk" | "insufficientData" | "notApplicable" | "noData";

export type SocialIndexLevel = "low" | "middle" | "high";

/** Typology (method §6). */
export type SchoolType = "lowInHardContext" | "lowResultsInHardContext" | "resilient" | "lowInFavourableContext" | "resourceful" | "stable";

export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** d̂, what schools with such a context show, with its range, and beside it what the school itself shows; scale of d, unshrunk. */
export interface ExpectedDeviation extends Interval {
  /** d, against the same comparison set as d̂: where ИСБШ is part of the cluster, against the cluster without it. */
  readonly actual: number;
}

/** One flagged procedure of the federal criterion: what the director will be shown. */
export interface FederalEvidence {
  readonly year: number;
  readonly kind: ProcedureKind;
  readonly subject: string;
  readonly grade: number | null;
  readonly n: number;
  readonly low: number;
  /** Share of low results, per cent. */
  readonly share: number;
  /** Wilson's one-sided lower bound of the share, per cent. */
  readonly lowerBound: number;
  readonly source: CellSource;
}

export interface FederalResult {
  readonly status: FederalStatus;
  /** A1: at least the set number of procedures low in the year T. */
  readonly severalProcedures: boolean;
  /** A2: the same procedure low in T and in T−1. */
  readonly twoYears: boolean;
  /** L_pool of the year T over all procedures of the criterion, per cent; null where it was not evaluated. */
  readonly pooledShare: number | null;
  readonly pooledN: number;
  readonly pooledLow: number;
  readonly pooledLowerBound: number | null;
  readonly evidence: readonly FederalEvidence[];
  /** Shown beside, never counted (ВПР under «только диагностика»). */
  readonly diagnostic: readonly FederalEvidence[];
}

/** Rating against the comparison set: 50 + 25·R with its interval and places. Unclipped. */
export interface RatingResult extends Interval {
  /** R, the shrunken deviation. */
  readonly deviation: number;
  /** Standard error of R. */
  readonly standardError: number;
  /** d, before shrinking, and its standard error. */
  readonly rawDeviation: number;
  readonly rawStandardError: number;
  readonly place: number;
  readonly placeLow: number;
  readonly placeHigh: number;
  readonly placesTotal: number;
  readonly setPlace: number;
  readonly setTotal: number;
  readonly setPlaceLow: number;
  readonly setPlaceHigh: number;
  /** False: printed «справочно». */
  readonly sufficient: boolean;
}

export interface YearDeviation {
  readonly year: number;
  readonly deviation: number;
  readonly n: number;
}

export interface ClusterResult {
  readonly status: ClusterStatus;
  readonly byYear: readonly YearDeviation[];
  readonly comparableYears: number;
  readonly negativeYears: number;
  readonly n: number;
}

/** The set a school is compared with: its cluster, its level or the district (method §3). */
export interface ComparisonSet {
  readonly kind: "cluster" | "level" | "district" | "reference";
  readonly level: SchoolLevel | null;
  readonly size: "small" | "regular" | null;
  /** Level of ИСБШ, settlement or hand-made cluster where they are part of the cluster; else null. */
  readonly socialIndexLevel: SocialIndexLevel | null;
  readonly settlement: string | null;
  readonly manual: string | null;
  readonly members: readonly string[];
}

export interface SocialIndexContribution {
  readonly indicator: string;
  /** Share of pupils, per cent, mean over the passports of the window. */
  readonly share: number;
  readonly z: number;
  readonly weight: number;
}

export interface SocialIndexResult {
  readonly baseYear: number;
  readonly value: number;
  readonly level: SocialIndexLevel;
  /** The level stands when each weight is halved or raised by half. */
  readonly stable: boolean;
  /** ШНСУ: functions in unfavourable social conditions. */
  readonly unfavourableConditions: boolean;
  /** What Σ weight·z of the contributions is divided by: √(Σ_ij w_i w_j r_ij). */
  readonly divisor: number;
  readonly contributions: readonly SocialIndexContribution[];
  /** ИСБШ₀, the variant to check by hand: Σ w·u, u = share or 100 − share. */
  readonly simple: number;
}

/** ИСБШ of one year by itself, measured with M, S and r of the base year, so that years can be set side by side. */
export interface YearSocialIndex {
  readonly year: number;
  readonly value: number;
}

export interface SchoolAnalysis {
  readonly schoolId: string;
  readonly level: SchoolLevel | null;
  readonly size: "small" | "regular" | null;
  readonly enrolment: number | null;
  /** The cluster the school belongs to, before the ladder cluster → level → district; null where the level is not known. */
  readonly ownCluster: ComparisonSet | null;
  /** The set the school is really compared with. */
  readonly comparison: ComparisonSet | null;
  readonly resultIndex: number | null;
  readonly resultIndexByKind: Readonly<Partial<Record<ProcedureKind, number>>>;
  readonly rating: RatingResult | null;
  /** The approved arithmetic where the parameters ask for it, by which the cluster criterion is then judged; else null. */
  readonly simple: SimpleRating | null;
  readonly socialIndex: SocialIndexResult | null;
  /** A year a passport, up to T, in order; a year whose passport is missing or tells too little is absent. */
  readonly socialIndexByYear: readonly YearSocialIndex[];
  readonly federal: FederalResult;
  readonly cluster: ClusterResult;
  readonly decision: Decision;
  /** «cautious» of the decision table: the federal criterion alone, without data for the cluster criterion. */
  readonly cautious: boolean;
  readonly type: SchoolType | null;
  readonly contextEffect: Interval | null;
  /** Expected deviation of schools with such a context (method §6). */
  readonly expectedDeviation: ExpectedDeviation | null;
  /** An official or computed bias marker in T: «результаты требуют проверки объективности». */
  readonly objectivityCheck: boolean;
}

/** Quantities of the whole district that every school's figures rest on: what «Методика» and «Расчёт» print. */
export interface DistrictModel {
  /** τ² between schools, as used. */
  readonly tau2: number;
  /** σ_g by group, on the scale 0–100; a group without marks has none. */
  readonly sigma: Readonly<Partial<Record<ProcedureKind, number>>>;
  /** Base year of ИСБШ; null where no year has passports enough. */
  readonly socialIndexBaseYear: number | null;
  /** β: deviations for 10 points of ИСБШ. */
  readonly slope: number;
  readonly slopeError: number;
  /** False: too few schools, the default of the parameters. */
  readonly slopeEstimated: boolean;
  /** τ_e² of the context effect, as used. */
  readonly contextTau2: number;
  /** Weights of ИСБШ estimated from the data with their stability, or why they were not; null under expert weights. */
  readonly socialIndexWeights: WeightEstimate | null;
}

export interface Analysis {
  /** T: the year of the report. */
  readonly year: number;
  readonly window: readonly number[];
  readonly schools: readonly SchoolAnalysis[];
  /** False: one year in the whole district, «критерий B не вычислялся: один год». */
  readonly clusterCriterionComputed: boolean;
  readonly model: DistrictModel;
}
