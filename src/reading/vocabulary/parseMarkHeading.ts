import type { MeasureRole } from "./measures";

const named: readonly (readonly [RegExp, MeasureRole])[] = [
  [/ (?:неудовлетворительно|неуд|двойк[а-я]*|двоек) /, "mark2"],
  [/ (?:удовлетворительно|удовл|уд|тройк[а-я]*|троек) /, "mark3"],
  [/ (?:хорошо|хор|четверк[а-я]*|четверок) /, "mark4"],
  [/ (?:отлично|отл|пятерк[а-я]*|пятерок) /, "mark5"],
];

/** Words that may stand around a mark without changing what the column is. */
const companions =
  / (?:отметк[а-я]*|оценк[а-я]*|получил[а-я]*|получивш[а-я]*|количество|доля|доли|%|чел|на|в|с|из|их|них|обучающихся|участников|выпускников|школьников|написал[а-я]*|сдал[а-я]*|имеют|балл|балла|от|n|число|распределение|по|отметкам|группы|групп[а-я]*|количестве|всего|абс|абсолютн[а-я]*|доле) /g;

/**
 * The mark a heading speaks of: «2», «на "5"», «получили отметку 3, %», «отлично»; null for a heading of several marks
 * («4» и «5») or where the digit belongs to something else («Задание 2», «2 четверть»).
 *
 * @example parseMarkHeading(" получили отметку 2 % ") → "mark2"
 */
export function parseMarkHeading(key: string): MeasureRole | null {
  const hits = named.filter(([pattern]) => pattern.test(key));
  let rest = key.replace(/ /g, "  ").replace(companions, " ");
  rest = ` ${rest.trim().replace(/ +/g, " ")} `;
  const digit = /^ ([2-5])(?: ?[яй])? $/.exec(rest);
  if (digit) return `mark${digit[1]}` as MeasureRole;
  if (hits.length !== 1 || hits[0] === undefined) return null;
  const word = rest.replace(hits[0][0], " ").trim();
  return word === "" || /^[2-5]$/.test(word) ? hits[0][1] : null;
}
