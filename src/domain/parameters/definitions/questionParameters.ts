import { define } from "./define";

const { number } = define("data");
const errors = { min: 1, max: 10, source: "expert" } as const;

/** When the checks of the data ask a question (method §4): none of these numbers changes a result or a decision. */
export const questionParameters = {
  /** A change of a procedure from year to year is asked about when it exceeds so many standard errors … */
  jumpErrors: number(4, errors),
  /** … and so many points of the index. */
  jumpPoints: number(20, { min: 1, max: 100, unit: "points", source: "expert" }),
  /** ВПР above an exam: 2.33 = one false question in a hundred schools. */
  unconfirmedErrors: number(2.33, errors),
  /** … and so many standard deviations of pupils. */
  unconfirmedSpread: number(0.5, { min: 0, max: 5, source: "expert" }),
  /** A peak at a mark boundary less probable than this. */
  peakProbability: number(0.1, { min: 0.001, max: 10, unit: "percent", source: "expert" }),
  /** k of Frandsen (2017). */
  peakCurvature: number(0.1, { min: 0, max: 1, unit: "share", source: "expert" }),
};
