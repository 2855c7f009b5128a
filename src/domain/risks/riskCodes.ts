import type { RiskCode } from "./riskSignal";

/** All risks in the order of method §7, which is the order of the rows of a school on a sheet. */
export const riskCodes: readonly RiskCode[] = [
  "results",
  "competence",
  "staff",
  "objectivity",
  "motivation",
  "language",
  "specialNeeds",
  "equipment",
  "participation",
];
