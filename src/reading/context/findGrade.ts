import { romanGrade } from "./romanGrade";

/** «IV класс», «V-е классы»; the х of «5-х классов» is an ending. */
const roman = /(?<= )(?<! \d{1,2} )([ivxх]{1,4}) (?:(?:й|го|е|ые|ый|ых|м|ом) )?(?:класс[а-я]*|параллел[а-я]*)(?= )/gu;

/**
 * The grade (класс) a heading key speaks of: «4 класс», «5-е классы», «ВПР-6», «8 кл.», «9-х классов», «IV класс». Null when none or several.
 *
 * @example findGrade(" впр 2021 4 класс математика ") → 4
 */
export function findGrade(key: string): number | null {
  const grades = new Set<number>();
  for (const match of key.matchAll(/(?<= )(\d{1,2})(?: (?:й|го|х|е|ые|ый|ых|м|ом|ми|а|б|в|г|д|е|ж))? (?:класс[а-я]*|параллел[а-я]*)(?= )/g))
    grades.add(Number(match[1]));
  if (grades.size === 0) {
    for (const match of key.matchAll(/(?<= )(?:класс[а-я]*|параллел[а-я]*|впр) (\d{1,2})(?= )/g)) grades.add(Number(match[1]));
  }
  for (const [, numeral = ""] of key.matchAll(roman)) {
    const grade = romanGrade(numeral);
    if (grade !== null) grades.add(grade);
  }
  const valid = [...grades].filter((grade) => grade >= 1 && grade <= 11);
  return valid.length === 1 ? (valid[0] ?? null) : null;
}
