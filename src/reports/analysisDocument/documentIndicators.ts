import type { ContextIndicator, ContextRecord } from "../../domain/assessment/context";

type Figures = Partial<Record<ContextIndicator, number>>;

/**
 * The figures of a social passport: `indicators` are counts, as the contract says; what a sheet gives in per cent only, and no count can be told from, stands in
 * `percents`, which is left out where there is none.
 */
export function documentIndicators({ indicators, units }: Pick<ContextRecord, "indicators" | "units">): {
  readonly indicators: Figures;
  readonly percents?: Figures;
} {
  const counts: Figures = {};
  const percents: Figures = {};
  for (const [key, value] of Object.entries(indicators) as [ContextIndicator, number][])
    (units[key] === "percent" ? percents : counts)[key] = value;
  return Object.keys(percents).length === 0 ? { indicators: counts } : { indicators: counts, percents };
}
