import { define } from "./define";

const { number, whole } = define("decision");

/** Leaving the list (method §4) and the sensitivity of the list (method §6). */
export const decisionParameters = {
  /** Years in a row in which A was evaluated and did not hold. */
  exitYears: whole(2, { min: 1, max: 5, unit: "years", source: "expert" }),
  /** L_pool must fall by at least so many points (and more than chance allows). */
  exitPoints: number(5, { min: 0, max: 50, unit: "points", source: "expert" }),
  /** … or I must gain so many per cent of the way to 100. */
  exitGain: number(3, { min: 0, max: 100, unit: "percent", source: "expert" }),
  /** Each weight is changed by this part in both directions. */
  sensitivityWeight: number(50, { min: 1, max: 100, unit: "percent", source: "method" }),
  /** θ is changed by so many points in both directions. */
  sensitivityThreshold: number(5, { min: 1, max: 30, unit: "points", source: "method" }),
};
