import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import { indexInterval } from "../../domain/monitoring/indexInterval";
import { examsRow } from "../../domain/monitoring/procedureRow";
import { wilsonInterval } from "../../domain/statistics/wilsonInterval";
import type { PassportContext } from "./passportContext";

/** One year of a school against the others: value with its interval; null where there is none or too few pupils stand behind. */
export interface YearFigures {
  readonly year: number;
  readonly school: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly group: number | null;
  readonly district: number | null;
}

/** The result index and the share of low results of ОГЭ and ЕГЭ by year, each with what chance alone may do to it. */
export function yearSeries(
  school: SchoolAnalysis,
  { input, years, pooled, district, dynamics }: PassportContext,
): { readonly index: readonly YearFigures[]; readonly share: readonly YearFigures[] } {
  const { parameters, analysis } = input;
  const own = pooled([school.schoolId]);
  const group = school.comparison === null ? null : pooled(school.comparison.members, school.schoolId);
  const all = pooled(district);
  const points = new Map(dynamics.get(school.schoolId)?.points.map((point) => [point.year, point]));
  const sigma = analysis.model.sigma.oge;
  const { z, designEffectOge: designEffect, shownPupils } = parameters;
  return {
    index: years.map((year): YearFigures => {
      const { resultIndex = null, n = 0 } = points.get(year) ?? {};
      const interval =
        resultIndex === null || n === 0 || sigma === undefined
          ? null
          : indexInterval({ index: resultIndex, n }, { sigma, designEffect, z });
      return {
        year,
        school: resultIndex,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        group: group?.indexIn(year) ?? null,
        district: all.indexIn(year),
      };
    }),
    share: years.map((year): YearFigures => {
      const shareOf = (cell: { readonly low: number; readonly n: number } | null | undefined): number | null =>
        cell && cell.n >= shownPupils ? (100 * cell.low) / cell.n : null;
      const cell = own.lowIn(year, examsRow);
      const interval = cell !== null && cell.n >= shownPupils ? wilsonInterval(cell.low, cell.n, z) : null;
      return {
        year,
        school: shareOf(cell),
        low: interval === null ? null : 100 * interval.low,
        high: interval === null ? null : 100 * interval.high,
        group: shareOf(group?.lowIn(year, examsRow)),
        district: shareOf(all.lowIn(year, examsRow)),
      };
    }),
  };
}
