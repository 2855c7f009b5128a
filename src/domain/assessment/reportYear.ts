import type { Parameters } from "../parameters/parameters";
import type { Dataset } from "./dataset";

const GENERAL = new Set(["oge", "ege", "vpr"]);

/**
 * T, the year of the report (год отчёта, method §1): as given, else the latest year with a fact of ОГЭ, ЕГЭ or ВПР for at
 * least the set part of the open schools. Where no year reaches it, the latest of the years that cover most schools.
 * Without any such fact, the latest year of whatever else is dated (other procedures, passports): ИСБШ can still be told.
 * Excluded years are never taken. Null when nothing is dated: then there is nothing to report on.
 */
export function reportYear(dataset: Dataset, parameters: Pick<Parameters, "reportYear" | "yearCoverage" | "excludedYears">): number | null {
  if (parameters.reportYear !== null) return parameters.reportYear;
  const open = new Set(dataset.schools.filter((school) => !school.closed).map((school) => school.id));
  const covered = new Map<number, Set<string>>();
  for (const fact of dataset.facts) {
    if (!GENERAL.has(fact.kind) || !open.has(fact.schoolId) || parameters.excludedYears.includes(fact.year)) continue;
    const schools = covered.get(fact.year) ?? new Set();
    covered.set(fact.year, schools.add(fact.schoolId));
  }
  const years = [...covered].map(([year, schools]) => ({ year, count: schools.size })).sort((a, b) => b.year - a.year);
  const most = years.reduce((best, { count }) => Math.max(best, count), 0);
  const enough = years.find(({ count }) => 100 * count >= parameters.yearCoverage * open.size);
  return (enough ?? years.find(({ count }) => count === most))?.year ?? latestOfAnything(dataset, parameters.excludedYears);
}

function latestOfAnything({ facts, context }: Dataset, excluded: readonly number[]): number | null {
  const years = [...facts, ...context].map(({ year }) => year).filter((year) => !excluded.includes(year));
  return years.reduce<number | null>((latest, year) => (latest === null ? year : Math.max(latest, year)), null);
}
