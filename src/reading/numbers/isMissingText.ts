import { normaliseText } from "../text/normaliseText";

const phrases: ReadonlySet<string> = new Set([
  "н/д",
  "н\\д",
  "нд",
  "н.д",
  "н/а",
  "нет",
  "нет данных",
  "нет данныx",
  "нет сведений",
  "нет свед",
  "нет инф",
  "нет информации",
  "нет результатов",
  "нет участников",
  "нет детей",
  "нет выпускников",
  "нет класса",
  "нет классов",
  "данных нет",
  "данные отсутствуют",
  "сведения отсутствуют",
  "сведений нет",
  "отсутствует",
  "отсутствуют",
  "отсутствовал",
  "отсутствовали",
  "не проводилось",
  "не проводилась",
  "не проводился",
  "не проводились",
  "не проводили",
  "не участвовал",
  "не участвовала",
  "не участвовали",
  "не участвует",
  "не писали",
  "не писал",
  "не сдавали",
  "не сдавал",
  "не было",
  "не указано",
  "не заполнено",
  "не применимо",
  "неприменимо",
  "нет в школе",
  "пусто",
  "прочерк",
  "х",
  "хх",
  "ххх",
  "x",
  "xx",
  "xxx",
  "n/a",
  "na",
  "n.a",
  "null",
  "none",
  "nan",
]);

/**
 * Is this text a way to say that there is no number («-», «н/д», «нет», «х», «*», «…», an empty cell)? Missing is
 * never 0, so «0» and «O» are not among them.
 *
 * @example isMissingText("н/д") // true
 * @example isMissingText(" — ") // true
 */
export function isMissingText(text: string): boolean {
  const plain = normaliseText(text)
    .replace(/^["'([]+|["')\]]+$/g, "")
    .trim();
  return /^[-_*.…·•?/\\ ~=]*$/.test(plain) || phrases.has(plain.replace(/[.!*]+$/, "").trim());
}
