import type { SocialIndexContribution } from "../../domain/analysis/analysis";
import type { ContextIndicator } from "../../domain/assessment/context";
import { contextIndicatorName } from "../../text/names/contextIndicatorName";
import { socialIndexWords } from "../../text/sheets/socialIndexWords";

/** How many indicators are named: the two that move the index most. */
const named = 2;

/**
 * What tells the school from the district most: «малообеспеченные 66 (район 35); родители с высшим образованием 10 (район 23)».
 */
export function contributionsText(
  contributions: readonly SocialIndexContribution[],
  district: ReadonlyMap<ContextIndicator, number>,
): string {
  return [...contributions]
    .sort((a, b) => Math.abs(b.weight * b.z) - Math.abs(a.weight * a.z))
    .slice(0, named)
    .map(({ indicator, share }) => {
      const key = indicator as ContextIndicator;
      return socialIndexWords.contribution(contextIndicatorName(key, "short"), share, district.get(key) ?? null);
    })
    .join("; ");
}
