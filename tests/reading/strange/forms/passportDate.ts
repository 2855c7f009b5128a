import type { Making } from "../making";

/** The day or the school year of a passport, as titles say it. */
export const passportDate = (making: Making, year: number): string =>
  making.draw.pick([`на 01.09.${year}`, `на ${year}-${year + 1} учебный год`, `на 1 сентября ${year} года`, `${year}/${year + 1} уч.год`]);
