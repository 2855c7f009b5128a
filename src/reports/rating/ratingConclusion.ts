import type { SchoolAnalysis } from "../../domain/analysis/analysis";

/** Which side of its comparison set a school surely stands on, by the unclipped interval of R; «reference» where data are few. */
export type RatingConclusion = "above" | "below" | "within" | "reference" | "none";

export function ratingConclusion({ rating }: Pick<SchoolAnalysis, "rating">): RatingConclusion {
  if (rating === null) return "none";
  if (!rating.sufficient) return "reference";
  if (rating.low > 50) return "above";
  return rating.high < 50 ? "below" : "within";
}
