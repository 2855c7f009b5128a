import { define } from "./define";

const { whole, number } = define("data");

/** Least numbers of pupils behind a conclusion, and the bounds of school size (method §1). */
export const dataParameters = {
  /** n_min: pupils × procedures over the window under which nothing is concluded. */
  minimumPupils: whole(10, { min: 1, max: 100, unit: "pupils", source: "expert" }),
  /** n_show: a value behind fewer pupils is hidden in whatever leaves the department. */
  shownPupils: whole(5, { min: 1, max: 50, unit: "pupils", source: "expert" }),
  /** Малокомплектная: enrolment up to and including this number. */
  smallSchoolPupils: whole(100, { min: 1, max: 1000, unit: "pupils", source: "expert" }),
  /** σ of ЕГЭ test scores, never estimated. */
  egeStandardDeviation: number(15, { min: 1, max: 50, unit: "points", source: "method" }),
  /** σ of a regional monitoring given as per cents of the maximum without marks. */
  regionalStandardDeviation: number(20, { min: 1, max: 50, unit: "points", source: "expert" }),
};
