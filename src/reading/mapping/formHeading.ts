import { remembered } from "../cells/remembered";
import { namesSchool } from "../rows/namesSchool";
import { headingKey } from "../vocabulary/headingKey";

/**
 * A heading as a part of a form: its words without what changes from year to year (years, school years, dates) and without the name of a school.
 *
 * @example formHeading("Средний балл 2024/2025 уч. г.") → "средний балл # участников г" (short words are written out as everywhere)
 */
export const formHeading: (text: string) => string = remembered((text) => {
  if (namesSchool(text)) return "@";
  return headingKey(text)
    .replace(/ \d{1,2} \d{1,2} 20\d\d(?= )/g, " #")
    .replace(/ 20\d\d(?: (?:20)?\d\d)?(?= )/g, " #")
    .trim();
}, 20_000);
