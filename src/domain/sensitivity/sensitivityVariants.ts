import type { Parameters } from "../parameters/parameters";

/**
 * The first step of the method that a variant makes anew; all before it is shared with the list itself. window: everything · comparison: sets,
 * deviations, R (`comparedFigures`) · verdict: the two criteria alone.
 */
export type FirstStep = "window" | "comparison" | "verdict";

/** One changed rule: what was changed, for the text, and the parameters with it. */
export interface SensitivityVariant {
  /** "weight", "threshold", "year", "vpr", "designEffect", "gap" or "cluster". */
  readonly rule: "weight" | "threshold" | "year" | "vpr" | "designEffect" | "gap" | "cluster";
  /** Key of the parameter changed. */
  readonly key: string;
  readonly value: string | number | boolean;
  readonly from: FirstStep;
  readonly parameters: Parameters;
}

const WEIGHTS = ["weightEge", "weightOge", "weightVpr", "weightRegional"] as const;
/** Weights of ИСБШ decide about the list only where its level is part of the cluster. */
const SOCIAL_WEIGHTS = [
  "weightBothParentsHigher",
  "weightOneParentHigher",
  "weightHigherEducation",
  "weightLowIncome",
  "weightUnemployed",
  "weightSingleParent",
  "weightLanguageDifficulties",
  "weightOtherLanguage",
  "weightRegistered",
  "weightLargeFamilies",
  "weightFostered",
] as const;
const EFFECTS = ["designEffectEge", "designEffectOge", "designEffectVpr", "designEffectRegional"] as const;

/**
 * The variants of the list's sensitivity (method §6): every weight ±50 %, θ ± 5 points, an older year of the window left out (T itself
 * is the report), the other uses of ВПР, D and δ ±50 %, clusters without size. A weight of 0 has no variant. The weights of ИСБШ
 * are changed where its level is part of the cluster: nowhere else do they touch a decision.
 *
 * @param window years of the window, the last is T
 */
export function sensitivityVariants(p: Parameters, window: readonly number[]): readonly SensitivityVariant[] {
  const variants: SensitivityVariant[] = [];
  const part = p.sensitivityWeight / 100;
  const scale = (
    rule: SensitivityVariant["rule"],
    from: FirstStep,
    keys: readonly (typeof WEIGHTS | typeof SOCIAL_WEIGHTS | typeof EFFECTS | readonly ["clusterGap"])[number][],
    least: number,
  ) => {
    for (const key of keys) {
      for (const factor of [1 - part, 1 + part]) {
        const value = Math.max(least, p[key] * factor);
        if (value !== p[key]) variants.push({ rule, key, value, from, parameters: { ...p, [key]: value } });
      }
    }
  };
  scale("weight", "comparison", WEIGHTS, 0);
  if (p.clusterBySocialIndex) scale("weight", "window", SOCIAL_WEIGHTS, 0);
  for (const step of [-p.sensitivityThreshold, p.sensitivityThreshold]) {
    const value = Math.min(100, Math.max(1, p.lowShareThreshold + step));
    variants.push({ rule: "threshold", key: "lowShareThreshold", value, from: "verdict", parameters: { ...p, lowShareThreshold: value } });
  }
  const year = window.at(-1) ?? null;
  for (const left of window.slice(0, -1)) {
    const parameters = { ...p, reportYear: year, excludedYears: [...p.excludedYears, left] };
    variants.push({ rule: "year", key: "excludedYears", value: left, from: "window", parameters });
  }
  for (const value of ["diagnostic", "included", "unused"] as const) {
    if (value === p.federalVpr) continue;
    variants.push({ rule: "vpr", key: "federalVpr", value, from: "comparison", parameters: { ...p, federalVpr: value } });
  }
  scale("designEffect", "comparison", EFFECTS, 1);
  scale("gap", "verdict", ["clusterGap"], 0);
  const clusterBySize = !p.clusterBySize;
  variants.push({ rule: "cluster", key: "clusterBySize", value: clusterBySize, from: "comparison", parameters: { ...p, clusterBySize } });
  return variants;
}
