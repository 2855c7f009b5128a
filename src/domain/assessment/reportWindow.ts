import type { Parameters } from "../parameters/parameters";

/**
 * The years of the window, oldest first: T−k+1…T by calendar without the excluded ones, which are not replaced.
 *
 * @example reportWindow(2022, { windowYears: 3, excludedYears: [2020] }) // [2021, 2022]
 */
export function reportWindow(year: number, parameters: Pick<Parameters, "windowYears" | "excludedYears">): number[] {
  return Array.from({ length: parameters.windowYears }, (_, i) => year - parameters.windowYears + 1 + i).filter(
    (one) => !parameters.excludedYears.includes(one),
  );
}
