import { define } from "./define";

const { number, whole } = define("context");

/** Context effect: what could be expected of the school's context (method §6). */
export const contextParameters = {
  /** So many schools are needed for the Theil–Sen slope. */
  minimumSlopeSchools: whole(10, { min: 3, max: 100, unit: "schools", source: "expert" }),
  /** β, deviations for 10 points of ИСБШ, where the slope cannot be estimated. */
  fallbackSlope: number(0.15, { min: 0, max: 2, source: "expert" }),
  fallbackSlopeError: number(0.2, { min: 0, max: 2, source: "expert" }),
  /** Standard deviation of ИСБШ within a school where no school has two passports. */
  fallbackIndexDeviation: number(2.5, { min: 0, max: 20, unit: "points", source: "expert" }),
};
