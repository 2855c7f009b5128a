import type { MarkBoundaries } from "../assessment/scoreDistribution";

/** One row of the table of mark scales of ВПР: how primary points become marks. */
export interface MarkScale {
  readonly fromYear: number;
  readonly toYear: number;
  readonly subject: string;
  readonly grade: number;
  /** Greatest possible number of points: a work of another length is another work. */
  readonly maximum: number;
  readonly boundaries: MarkBoundaries;
}

const works2020 = (subject: string, grade: number, maximum: number, ...boundaries: MarkBoundaries): MarkScale => ({
  fromYear: 2020,
  toYear: 2024,
  subject,
  grade,
  maximum,
  boundaries,
});

/**
 * Шкалы перевода первичных баллов ВПР в отметки of русский and математика, as the descriptions of the works (ФИОКО, «Рекомендации по переводу
 * первичных баллов в отметки») gave them for 2020–2024. Since 2025 the works are others; their scale is taken from the sheet, where it stands there.
 */
export const markScales: readonly MarkScale[] = [
  works2020("russian", 4, 38, 14, 24, 33),
  works2020("russian", 5, 45, 18, 29, 39),
  works2020("russian", 6, 51, 25, 35, 45),
  works2020("russian", 7, 47, 22, 32, 42),
  works2020("russian", 8, 51, 26, 32, 45),
  works2020("mathematics", 4, 20, 6, 10, 15),
  works2020("mathematics", 5, 20, 7, 11, 15),
  works2020("mathematics", 6, 16, 6, 10, 14),
  works2020("mathematics", 7, 19, 7, 12, 16),
  works2020("mathematics", 8, 25, 8, 15, 21),
];
