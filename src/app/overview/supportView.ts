import type { CellSource } from "../../domain/assessment/cellSource";

/** A risk of a school in one sentence. */
export interface RiskView {
  readonly name: string;
  /** What was seen, with its number. */
  readonly text: string;
  readonly source: CellSource | null;
  readonly place: string | null;
}

export interface RecommendationView {
  readonly id: string;
  /** «Школе, до 15.10.2025» */
  readonly addressee: string;
  readonly text: string;
}

export interface PartnerView {
  /** The name by which the card of the partner is opened; null: «межмуниципальный партнёр». */
  readonly label: string | null;
  readonly reasons: readonly string[];
}

/** What follows for the support of a school. */
export interface SupportView {
  readonly risks: readonly RiskView[];
  readonly recommendations: readonly RecommendationView[];
  /** Null: the school is not on the list, so no partner is chosen. */
  readonly partner: PartnerView | null;
}
