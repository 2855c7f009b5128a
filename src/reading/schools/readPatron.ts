import { misspeltKind } from "./misspeltKind";
import { settlementKinds } from "./schoolVocabulary";

const titles =
  /^(?:героя|героев|героини|дважды|россии|российской|федерации|советского|союза|социалистического|труда|кавалера|ордена|маршала|генерала|генерал-[а-я]+|адмирала|полковника|подполковника|майора|капитана|лейтенанта|старшего|сержанта|рядового|летчика|летчика-космонавта|космонавта|академика|профессора|народного|поэта|писателя|учителя|заслуженного|почетного|гражданина|братьев|святого|князя|атамана|первого|полного|и)\.?$/;
const initial = /^[а-я]\.?$/;
const bare = (token: string): string => token.replace(/\.$/, "");

/**
 * Reads the patron's name that begins after «им.» / «имени»: titles and initials are passed over, and the name ends where a
 * settlement, a number or the end stands. «а.» after the surname is аул when it is the last letter of its run and a word follows;
 * before the surname it is an initial.
 *
 * @param start index of the first token after «имени»
 * @returns the words and the index of the first token that is no longer the patron's
 * @example readPatron(["а.", "с.", "пушкина", "а.", "псыж"], 0) // { words: ["пушкина"], next: 3 }
 */
export function readPatron(tokens: readonly string[], start: number): { readonly words: readonly string[]; readonly next: number } {
  const words: string[] = [];
  let at = start;
  while (at < tokens.length) {
    const token = tokens[at] ?? "";
    if (token.startsWith("№")) break;
    if (initial.test(token)) {
      let end = at;
      while (initial.test(tokens[end] ?? "")) end += 1;
      const last = bare(tokens[end - 1] ?? "");
      const wordFollows = /^[а-я-]{3,}$/.test(tokens[end] ?? "");
      if (words.length > 0 && wordFollows && settlementKinds.has(last)) return { words, next: end - 1 };
      at = end;
      continue;
    }
    if (words.length > 0 && (settlementKinds.has(bare(token)) || misspeltKind(bare(token)) !== undefined)) break;
    if (/^(?:сош|оош|нош|школа|гимназия|лицей|филиал)$/.test(token)) break;
    if (!titles.test(token)) words.push(bare(token));
    at += 1;
  }
  return { words, next: at };
}
