import { define } from "./define";

const { number, whole, choice, onOff, grades } = define("federal");
const inspection = "inspection2025" as const;

/** Track A, the federal criterion (method §2). */
export const federalParameters = {
  /** θ: a procedure is low when 100·f ≥ θ·n. */
  lowShareThreshold: number(30, { min: 1, max: 100, unit: "percent", source: inspection }),
  /** A1: so many low procedures in the year T. */
  federalProcedures: whole(2, { min: 1, max: 20, source: inspection }),
  /** A = A1 OR A2, or A1 AND A2. */
  federalCombination: choice(["or", "and"], "or", { source: inspection }),
  /** A2: the same procedure low in both years, or any (A2′). */
  federalRepeat: choice(["same", "any"], "same", { source: inspection }),
  /** ВПР: shown beside, counted, or left out. */
  federalVpr: choice(["diagnostic", "included", "unused"], "diagnostic", { source: "rosobrnadzorLetter" }),
  /** Grades of ВПР that the federal criterion looks at. */
  federalVprGrades: grades([4, 5, 6, 7, 8, 10, 11], { source: "vprSchedule" }),
  federalRussian: onOff(true, { source: inspection }),
  federalMathematics: onOff(true, { source: inspection }),
};
