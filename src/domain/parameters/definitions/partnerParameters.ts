import { define } from "./define";

const { number, whole } = define("partners");
const weight = { min: 0, max: 1, unit: "share", source: "expert" } as const;

/** Choice of partner schools (method §8). */
export const partnerParameters = {
  /** Schools one partner can take. */
  partnerLoad: whole(2, { min: 1, max: 10, unit: "schools", source: "expert" }),
  /** Lower bound of the context effect a partner must exceed. */
  partnerContextEffect: number(-0.1, { min: -3, max: 3, source: "expert" }),
  partnerMarkerYears: whole(2, { min: 0, max: 5, unit: "years", source: "expert" }),
  partnerContextWeight: number(0.35, weight),
  partnerSubjectWeight: number(0.35, weight),
  partnerDistanceWeight: number(0.2, weight),
  partnerSizeWeight: number(0.1, weight),
  partnerDistance: number(40, { min: 1, max: 1000, unit: "kilometres", source: "expert" }),
};
