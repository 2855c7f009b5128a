import type { YearPoint } from "./schoolDynamics";

/**
 * Why two years of a school are not of one piece (method §§1, 10): other groups of procedures; a year between them that is
 * excluded (2020: ОГЭ were cancelled) or has no data; ВПР of autumn 2022, written half a year late over the programme of the
 * grade before.
 */
export type ComparabilityBreak = "composition" | "excludedBetween" | "missingBetween" | "autumnVpr";

/** ВПР of spring 2022 were moved to the autumn of the same year. */
const AUTUMN_VPR_YEAR = 2022;

/**
 * Breaks of comparability between two years of a school; empty: the years compare.
 *
 * @example points of 2019 and 2021 with 2020 excluded // ["excludedBetween"]
 * @throws when the years stand the wrong way round.
 */
export function comparabilityBreaks(
  from: Pick<YearPoint, "year" | "groups">,
  to: Pick<YearPoint, "year" | "groups">,
  excludedYears: readonly number[],
): readonly ComparabilityBreak[] {
  if (from.year >= to.year) throw new RangeError(`comparabilityBreaks: ${from.year} does not come before ${to.year}`);
  const between = Array.from({ length: to.year - from.year - 1 }, (_, index) => from.year + index + 1);
  const autumn = [from, to].some(({ year, groups }) => year === AUTUMN_VPR_YEAR && groups.includes("vpr"));
  return [
    ...(from.groups.join() === to.groups.join() ? [] : ["composition" as const]),
    ...(between.some((year) => excludedYears.includes(year)) ? ["excludedBetween" as const] : []),
    ...(between.some((year) => !excludedYears.includes(year)) ? ["missingBetween" as const] : []),
    ...(autumn ? ["autumnVpr" as const] : []),
  ];
}
