import type { MarkBoundaries } from "../../assessment/scoreDistribution";
import { define } from "./define";

const { scalesByYear } = define("markScales");
const works2020 = (maximum: number, ...boundaries: MarkBoundaries) =>
  scalesByYear([{ fromYear: 2020, toYear: 2024, boundaries, maximum }], { source: "vprWorks" });

/**
 * Шкалы перевода первичных баллов ВПР в отметки of русский and математика, a table by grade and year (method §1), as the descriptions of the works gave
 * them for 2020–2024. Since 2025 the works are others: their scale is taken from the sheet where it stands there, or typed.
 */
export const markScaleParameters = {
  scaleRussian4: works2020(38, 14, 24, 33),
  scaleRussian5: works2020(45, 18, 29, 39),
  scaleRussian6: works2020(51, 25, 35, 45),
  scaleRussian7: works2020(47, 22, 32, 42),
  scaleRussian8: works2020(51, 26, 32, 45),
  scaleMathematics4: works2020(20, 6, 10, 15),
  scaleMathematics5: works2020(20, 7, 11, 15),
  scaleMathematics6: works2020(16, 6, 10, 14),
  scaleMathematics7: works2020(19, 7, 12, 16),
  scaleMathematics8: works2020(25, 8, 15, 21),
};

/** The scales in force, as the search for peaks takes them: `Parameters` has them all. */
export type MarkScales = { readonly [K in keyof typeof markScaleParameters]: (typeof markScaleParameters)[K]["default"] };
