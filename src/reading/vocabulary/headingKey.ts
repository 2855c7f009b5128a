import { normaliseText } from "../text/normaliseText";
import { writeOut } from "./writeOut";

/** Spellings of one word that people shorten in a heading, and the form the vocabulary knows. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/ (?:уч|учебн) (?=год[а-я]* |г )/g, " учебный "],
  [/ (?:кол во|к во|колво|колич|кол) /g, " количество "],
  [/ (?:уч ся|учся|обуч ся|обучся|обуч|учащихся|учеников|детей|ребят|школьников|воспитанников) /g, " обучающихся "],
  [/ (?:уч ков|участ ков|участн|участ|уч) /g, " участников "],
  [/ (?:чел|человек|человека|ч) /g, " чел "],
  [/ (?:процент|процентов|проц|процента) /g, " % "],
  [/ (?:ср) /g, " средний "],
  [/ (?:отм) /g, " отметка "],
  [/ (?:кач во|кач ва) /g, " качество "],
  [/ (?:усп сть|усп ть|успев сть|успев ть|успеваем ть) /g, " успеваемость "],
  // Captions that Excel itself puts over the figures of a pivot table.
  [/ (?:сумма|количество|число) по полю /g, " "],
  [/ среднее по полю /g, " средний "],
  [/ (?:кл) /g, " класс "],
  [/ (?:рус{1,2}к? яз(?:ык)?|р яз|ря) /g, " русский язык "],
  [/ (?:мат ка|матем|матем ка|мат) /g, " математика "],
];

/** «+/–», «± к 2024», «Δ, %»: a heading that begins with signs of change. Behind words («Наличие (+/–)») they are the two answers. */
const changeSigns = /^\s*(?:\+\s*[/\\]\s*[-–—−]|±|[Δ∆])/u;

/**
 * The form in which a heading, a title or a sheet's name meets the vocabulary: words of letters and digits and «%»
 * and «№» with one space around each, digits apart from letters, short forms written out. Empty text gives spaces alone.
 *
 * @example headingKey("Кол-во уч-ков, чел.") → " количество участников чел "
 */
export function headingKey(text: string): string {
  const spaced = writeOut(normaliseText(text.replace(changeSigns, "динамика ")))
    .replace(/[%№+]/g, " $& ")
    .replace(/[^\p{L}\p{N}%№+]+/gu, " ")
    .replace(/(\p{N})(?=\p{L})|(\p{L})(?=\p{N})/gu, "$& ")
    .trim()
    .replace(/ +/g, " ");
  let key = ` ${spaced} `;
  for (const [pattern, full] of shortForms) key = key.replace(pattern, full);
  return key;
}
