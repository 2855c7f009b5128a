import { legalForm, plainWords, settlementKinds, typeAbbreviations, typeAdjectives, typeNouns } from "./schoolVocabulary";
import type { SchoolType } from "./schoolVocabulary";
import type { SchoolName, Settlement } from "./schoolName";
import { misspeltKind } from "./misspeltKind";
import { readPatron } from "./readPatron";
import { schoolNameTokens } from "./schoolNameTokens";
import { splitSettlement } from "./splitSettlement";
import { withinTypos } from "./withinTypos";

const plain: ReadonlySet<string> = new Set(plainWords);
const vocabulary = [...plainWords, ...typeNouns.keys(), ...typeAdjectives.keys()].filter((word) => word.length >= 5);
/** Words that make the text a heading, a note or another institution. */
const foreign =
  /^(?:код|наименовани[ея]|названи[ея]|количество|кол-во|число|численность|доля|процент|список|перечень|логин|уровень|тип|вид|директор|участник[а-я]*|обучающиеся|учащиеся|ученик[а-я]*|балл[а-я]*|школе|школу|школам|школах|школ|гимназий|лицеев|лицее|классов|данные|таблиц[а-я]*|примечани[ея]|музыкальная|спортивная|художественная|искусств|искусства|дюсш|дши|автошкола|воскресная|района|районе|город[ае]|года|году|год|сельские|городские|отметки|отметка|результат[а-я]*|показател[а-я]*|предмет)$/;
/** «ОНШ», «СООШ»: which type was meant cannot be told, so it says nothing. */
const misspeltAbbreviation = /^[онс]{1,4}ш{1,2}[онс]?$/;
/** «Намская 2-я СОШ»: the number of the school. */
const ordinal = /^\d{1,2}-(?:я|ая|й|ый)$/;
const singleLetter = /^[а-я]\.$/;
const bare = (token: string): string => token.replace(/\.$/, "");

/** The listed word that a misspelt one was meant to be; null where none is near. */
function repaired(word: string): string | null {
  if (word.length < 4 || foreign.test(word)) return null;
  return vocabulary.find((known) => (word.length === 4 ? known.length === 5 && known.slice(1) === word : withinTypos(known, word))) ?? null;
}

function typeOf(found: ReadonlySet<SchoolType>, educational: boolean): SchoolType | null {
  const order: readonly SchoolType[] = ["gymnasium", "lyceum", "boarding", "evening", "special", "primary", "basic", "secondary"];
  if (found.has("school") && found.has("primary") && found.has("kindergarten")) return "primary";
  const named = order.find((type) => found.has(type));
  if (named !== undefined) return named;
  if (found.has("cadet")) return "cadet";
  if (found.has("centre") && educational) return "centre";
  if (found.has("school")) return "school";
  return found.has("kindergarten") ? "kindergarten" : null;
}

interface Parts {
  form: string | null;
  number: string | null;
  branch: boolean;
  educational: boolean;
  noun: boolean;
  foreign: boolean;
  readonly types: Set<SchoolType>;
  readonly adjectives: Set<SchoolType>;
  readonly settlements: Settlement[];
  patron: readonly string[];
  readonly words: string[];
}

const isOrdinaryWord = (token: string): boolean =>
  !token.startsWith("№") &&
  !/^\d/.test(token) &&
  !plain.has(token) &&
  !typeAbbreviations.has(token) &&
  !typeNouns.has(token) &&
  !legalForm.test(token) &&
  !/^им(?:ени)?\.?$/.test(token);

/** «Слобода» in «с. Новая Слобода», «Хутор» in «п. Красный Хутор»: a kind written out behind a name, with no name of its own after it. */
function endsSettlement(tokens: readonly string[], at: number, before: number): boolean {
  const token = tokens[at] ?? "";
  const after = tokens[at + 1] ?? "";
  return before > 0 && token.length >= 4 && !token.endsWith(".") && !(after.length >= 3 && isOrdinaryWord(after));
}

/** Takes the settlement that begins at a kind marker; returns the index after it, or the same index where no name follows. */
function takeSettlement(tokens: readonly string[], at: number, parts: Parts): number {
  const marker = tokens[at] ?? "";
  const kind =
    settlementKinds.get(bare(marker)) ??
    (isOrdinaryWord(bare(marker)) && !typeAdjectives.has(bare(marker)) ? misspeltKind(bare(marker)) : undefined);
  if (kind === undefined) return at;
  const name: string[] = [];
  let next = at + 1;
  while (name.length < 3 && next < tokens.length) {
    const token = tokens[next] ?? "";
    if (token.length < 3 || !isOrdinaryWord(token)) break;
    if (settlementKinds.has(bare(token)) && !endsSettlement(tokens, next, name.length)) break;
    if (name.length > 0 && (typeAdjectives.has(token) || repaired(token) !== null)) break;
    name.push(bare(token));
    next += 1;
  }
  if (name.length === 0) return at;
  parts.settlements.push({ kind, name: name.join("-"), ...splitSettlement(name.join("-")) });
  return next;
}

function takeWord(token: string, parts: Parts): void {
  const word = bare(token);
  const known =
    typeAbbreviations.has(word) || typeNouns.has(word) || typeAdjectives.has(word) || plain.has(word) ? word : (repaired(word) ?? word);
  const type = typeAbbreviations.get(known) ?? typeNouns.get(known);
  const adjective = typeAdjectives.get(known);
  if (foreign.test(word)) parts.foreign = true;
  if (type !== undefined) {
    parts.types.add(type);
    if (!/[ыи]$/.test(known)) parts.noun = true;
  } else if (adjective !== undefined) parts.adjectives.add(adjective);
  else if (/^образова/.test(known)) parts.educational = true;
  else if (/^филиал/.test(known)) parts.branch = true;
  else if (legalForm.test(known)) parts.form ??= known;
  else if (!plain.has(known) && known.length >= 3 && !misspeltAbbreviation.test(known)) parts.words.push(known);
}

function takeParts(tokens: readonly string[]): Parts {
  const parts: Parts = {
    form: null,
    number: null,
    branch: false,
    educational: false,
    noun: false,
    foreign: false,
    types: new Set(),
    adjectives: new Set(),
    settlements: [],
    patron: [],
    words: [],
  };
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] ?? "";
    const initials = singleLetter.test(token) && singleLetter.test(tokens[at + 1] ?? "") && /^[а-я-]{3,}$/.test(tokens[at + 2] ?? "");
    if (initials && parts.patron.length === 0) {
      parts.patron = [tokens[at + 2] ?? ""];
      at += 3;
      continue;
    }
    if (/^им\.?$/.test(token) || withinTypos("имени", token)) {
      const patron = readPatron(tokens, at + 1);
      parts.patron = patron.words;
      at = Math.max(patron.next, at + 1);
      continue;
    }
    const after = takeSettlement(tokens, at, parts);
    if (after > at) {
      at = after;
      continue;
    }
    if (token.startsWith("№") || /^\d{1,3}$/.test(token)) {
      if (parts.number === null) parts.number = token.replace(/^№0*(?=\d)/, "");
      else parts.words.push(token.replace("№", ""));
    } else if (ordinal.test(token) && parts.number === null) parts.number = token.replace(/-.*$/, "");
    else if (/^\d+-/.test(token)) parts.words.push(token);
    else takeWord(token, parts);
    at += 1;
  }
  return parts;
}

/** Where the words «закрыта», «(ликвидирована в 2023 г.)», «присоединена к …» begin; null where the name says no such thing. */
function closureIn(text: string): number | null {
  const at = text.search(/[\s,;:(–—-]*(?:закрыт[ао]|ликвидирован|реорганизован|присоединен|упразднен|не действует)/u);
  return at < 0 ? null : at;
}

/**
 * Reads a school's name into its parts: legal form, type, number, settlement, patron, district, login. Spelling, case, quotes, the number
 * sign, latin look-alikes, full and short forms make no difference. The text may be any cell: `isSchool` says whether these are the
 * words of a school's name. An empty text gives empty parts.
 *
 * @example parsePlainName('МКОУ "СОШ № 27" с. Ново-Кызылое').number // "27"
 */
export function parsePlainName(raw: string): SchoolName {
  const { text } = schoolNameTokens(raw);
  const closure = closureIn(text);
  const { tokens, login, territory } = schoolNameTokens(closure === null ? raw : text.slice(0, closure));
  const parts = takeParts(tokens);
  const hasNoun = parts.types.size > 0;
  for (const adjective of parts.adjectives) if (hasNoun || adjective === "cadet") parts.types.add(adjective);
  const type = typeOf(parts.types, parts.educational);
  const settlement = parts.settlements.find(({ kind }) => kind !== "town" && kind !== "district") ?? parts.settlements[0] ?? null;
  // A settlement whose marker is misspelt ends up behind the patron's name: its word must still be seen as one that tells the school.
  if (settlement === null) parts.words.push(...parts.patron.slice(1).filter((word) => word.length >= 3));
  const evidence = parts.number !== null || settlement !== null || parts.patron.length > 0 || parts.words.length > 0;
  const named = type !== null && type !== "kindergarten" && (parts.noun || parts.branch) && (type !== "school" || evidence);
  const tooLong = raw.length > 400 || parts.words.length > 6 || /^[*†]/.test(text);
  return {
    text,
    form: parts.form,
    type,
    number: parts.number,
    settlement,
    patron: parts.patron,
    words: parts.words,
    territory,
    login,
    branch: parts.branch,
    closed: closure !== null,
    isSchool: login !== null || (!parts.foreign && !tooLong && (named || (parts.form !== null && evidence && type !== "kindergarten"))),
    isDistinct: login !== null || evidence,
  };
}
