import { define } from "./define";

const { number, whole, choice, onOff } = define("cluster");

/** Track B, the cluster criterion and the sets a school is compared with (method §3). */
export const clusterParameters = {
  /** δ: R must be at or below −δ. */
  clusterGap: number(0.3, { min: 0, max: 3, source: "expert" }),
  /** How B is judged: by the interval of R, by the lower quartile or by the lowest x per cent of the comparison set. */
  clusterMode: choice(["interval", "lowerQuartile", "lowestPercent"], "interval", { source: "method" }),
  /** x of the mode "lowestPercent". */
  clusterPercent: number(25, { min: 1, max: 50, unit: "percent", source: "expert" }),
  /** Comparable years without which B is not judged. */
  clusterYears: whole(2, { min: 1, max: 5, unit: "years", source: "expert" }),
  /** Years with a negative deviation that B asks for. */
  clusterNegativeYears: whole(2, { min: 1, max: 5, unit: "years", source: "expert" }),
  /** A cluster with fewer members (the school itself included) gives way to the level, then to the district. */
  clusterMembers: whole(4, { min: 2, max: 50, unit: "schools", source: "expert" }),
  clusterBySize: onOff(true, { source: "method" }),
  clusterBySocialIndex: onOff(false, { source: "method" }),
  clusterBySettlement: onOff(false, { source: "method" }),
  /** A school leaves its neighbours' means from its n-th year with official bias markers. */
  biasYears: whole(2, { min: 1, max: 10, unit: "years", source: "expert" }),
};
