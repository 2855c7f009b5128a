import { define } from "./define";

const { number, whole } = define("monitoring");
const weight = { min: 0, max: 1, unit: "share", source: "expert" } as const;

/** «Вход — процесс — выход» (method §10). */
export const monitoringParameters = {
  /** Red: the share of «2» grew by so many points … */
  monitoringLossPoints: number(10, { min: 0, max: 100, unit: "points", source: "expert" }),
  /** … with at least so many pupils. */
  monitoringLossPupils: whole(20, { min: 1, max: 1000, unit: "pupils", source: "expert" }),
  /** Red: less than this of the measures is done. */
  monitoringProcess: number(50, { min: 0, max: 100, unit: "percent", source: "expert" }),
  /** A school on no list is of a like base when its index of the base year lies within so many points. */
  monitoringLikeDistance: number(5, { min: 0.5, max: 50, unit: "points", source: "expert" }),
  /** So many such schools are needed for a comparison. */
  monitoringLikeSchools: whole(3, { min: 1, max: 50, unit: "schools", source: "expert" }),
  programmeOutcomeWeight: number(0.5, weight),
  programmeProcessWeight: number(0.3, weight),
  programmeConditionsWeight: number(0.2, weight),
};
