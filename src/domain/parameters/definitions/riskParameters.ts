import { define } from "./define";

const { number, whole } = define("risks");
const percent = { min: 0, max: 100, unit: "percent", source: "expert" } as const;
const influence = { min: 0, max: 1, unit: "share", source: "expert" } as const;

/** Thresholds of the risk signals (method §7). */
export const riskParameters = {
  riskPooledShare: number(20, percent),
  /** A basic task is weak under this share of fulfilment. */
  riskBasicTask: number(57, percent),
  /** … and so much of the basic tasks must be weak. */
  riskBasicTasksPart: number(100 / 3, percent),
  riskDiagnostics: number(60, percent),
  riskWeakTopicGrades: whole(2, { min: 1, max: 11, source: "expert" }),
  riskOver55: number(40, percent),
  riskCategory: number(20, percent),
  riskChangedMarks: number(30, percent),
  riskAnswers: number(30, percent),
  /** … or the district's median and so many points. */
  riskAnswersAboveMedian: number(10, { min: 0, max: 100, unit: "points", source: "expert" }),
  /** Русский one so many standard deviations below математика. */
  riskLanguageGap: number(1, { min: 0.1, max: 5, source: "expert" }),
  riskEquipment: number(70, percent),
  riskSpecialNeeds: number(10, percent),
  riskParticipation: number(90, percent),
  /** How much a risk moves results: the work starts with what pupils are taught and by whom. */
  riskInfluenceResults: number(1, influence),
  riskInfluenceCompetence: number(0.9, influence),
  riskInfluenceStaff: number(0.8, influence),
  riskInfluenceObjectivity: number(0.7, influence),
  riskInfluenceMotivation: number(0.6, influence),
  riskInfluenceLanguage: number(0.6, influence),
  riskInfluenceSpecialNeeds: number(0.5, influence),
  riskInfluenceParticipation: number(0.5, influence),
  riskInfluenceEquipment: number(0.4, influence),
  riskPriorities: whole(3, { min: 1, max: 12, source: "expert" }),
  /** A priority (severity × reliability × influence) from which a risk is proposed as of high significance … */
  significanceHigh: number(1, { min: 0, max: 2, source: "expert" }),
  /** … and as of middle significance. */
  significanceMiddle: number(0.5, { min: 0, max: 2, source: "expert" }),
  /** Expected improvement of a share in a year, per cent of what is missing; never past the threshold of the risk. */
  recommendationStep: number(25, percent),
  /** A risk that so many schools share is a matter of the department. */
  recommendationShared: whole(3, { min: 2, max: 100, unit: "schools", source: "expert" }),
};
