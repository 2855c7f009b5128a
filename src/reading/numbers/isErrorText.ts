import { cleanCharacters } from "../text/cleanCharacters";
import { unifyAlphabet } from "../text/unifyAlphabet";

const words = [
  "ДЕЛ/0!",
  "DIV/0!",
  "Н/Д",
  "N/A",
  "ЗНАЧ!",
  "VALUE!",
  "ССЫЛКА!",
  "ССЫЛ!",
  "REF!",
  "ИМЯ?",
  "NAME?",
  "ЧИСЛО!",
  "NUM!",
  "ПУСТО!",
  "NULL!",
  "ПЕРЕНОС!",
  "SPILL!",
  "ВЫЧИСЛ!",
  "CALC!",
  "ПОЛЕ!",
  "FIELD!",
  "ЗАБЛОКИРОВАНО!",
  "BLOCKED!",
  "НЕИЗВЕСТНО!",
  "UNKNOWN!",
  "СОЕД!",
  "CONNECT!",
  "ЗАНЯТО!",
  "BUSY!",
  "PYTHON!",
  "EXTERNAL!",
  "GETTING_DATA",
  "ЗАГРУЗКА_ДАННЫХ",
  "ОЖИДАНИЕ_ДАННЫХ",
];
const errors: ReadonlySet<string> = new Set(words.flatMap((word) => [`#${word}`, unifyAlphabet(`#${word}`)]));

/**
 * Is this text the value of a failed formula, in Russian or English Excel («#ДЕЛ/0!», «#N/A»), or the hatching of a
 * cell too narrow that was copied as text («#####»)?
 *
 * @example isErrorText("#ДЕЛ/0!") // true
 * @example isErrorText("#1") // false
 */
export function isErrorText(text: string): boolean {
  const plain = unifyAlphabet(cleanCharacters(text)).toUpperCase();
  return errors.has(plain) || /^#{2,}$/.test(plain);
}
