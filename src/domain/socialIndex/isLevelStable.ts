import type { Parameters } from "../parameters/parameters";
import { socialIndexLevel } from "./socialIndexLevel";
import type { SocialIndexScale } from "./socialIndexScale";
import { socialIndexValue } from "./socialIndexValue";

/**
 * Whether the level of ИСБШ survives each weight halved and raised by half, one at a time, renormalised, with M, S and r fixed
 * (method §5). False: «уровень неустойчив».
 */
export function isLevelStable(
  shares: readonly (number | null)[],
  scale: SocialIndexScale,
  rules: Pick<Parameters, "indicatorClip" | "presentWeight" | "socialIndexLow" | "socialIndexHigh">,
): boolean {
  // A changed weight is no question of presence: the index exists, only its weights move.
  const always = { ...rules, presentWeight: 0 };
  const levelWith = (indicators: SocialIndexScale["indicators"]) => {
    const index = socialIndexValue(shares, { ...scale, indicators }, always);
    return index === null ? null : socialIndexLevel(index.value, rules);
  };
  const level = levelWith(scale.indicators);
  return scale.indicators.every((_, changed) =>
    [0.5, 1.5].every(
      (factor) => levelWith(scale.indicators.map((one, j) => (j === changed ? { ...one, weight: one.weight * factor } : one))) === level,
    ),
  );
}
