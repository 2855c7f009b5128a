import type { School } from "../../domain/assessment/school";
import { cleanCharacters } from "../text/cleanCharacters";
import { tidyText } from "../text/tidyText";
import { parseSchoolName } from "./parseSchoolName";
import type { SchoolName } from "./schoolName";
import { legalForm, plainWords, settlementMarks } from "./schoolVocabulary";
import type { SchoolType } from "./schoolVocabulary";
import { settlementText } from "./settlementText";

/** Types whose whole name is one word or abbreviation. */
const typeLabels: Partial<Record<SchoolType, string>> = {
  secondary: "СОШ",
  basic: "ООШ",
  primary: "НОШ",
  gymnasium: "Гимназия",
  lyceum: "Лицей",
  school: "Школа",
};
/** Words that say more of the type than its label does. */
const composite =
  /интернат|сад|кадет|казач|филиал|вечерн|сменн|коррекц|спец|центр|комплекс|прогимназия|(?:^|[^а-я])(?:нш|ншдс|сш|ош)(?![а-я])/i;
const typePhrases: readonly (readonly [RegExp, string])[] = [
  [/средн[а-я]+\s+общеобразовательн[а-я]+\s+школ[аы](?![а-яё])/gi, "СОШ"],
  [/основн[а-я]+\s+общеобразовательн[а-я]+\s+школ[аы](?![а-яё])/gi, "ООШ"],
  [/начальн[а-я]+\s+общеобразовательн[а-я]+\s+школ[аы](?![а-яё])/gi, "НОШ"],
];
const formWords: ReadonlySet<string> = new Set(plainWords);
const nbsp = "\u00a0";

/**
 * Short forms of a school's name for printing, the shortest first: type, number and settlement with its mark; then with the patron, then with the
 * settlement the registry tells beside the name; then the name itself without legal form and quotes; last the name as it stands.
 * A name whose parts do not say the school whole (a branch, a boarding school, no number and no settlement) starts with the form without legal words.
 *
 * @example shortNameForms({ name: 'МКОУ "СОШ №25 а. Старо-Кызыл"', settlement: null })[0] // "СОШ № 25 а. Старо-Кызыл", NBSP after № and а.
 */
export function shortNameForms({ name, settlement }: Pick<School, "name" | "settlement">): readonly string[] {
  const parsed = parseSchoolName(name);
  const type = parsed.type === null || composite.test(name) ? undefined : typeLabels[parsed.type];
  const forms: string[] = [];
  if (type !== undefined && !parsed.branch && (parsed.number !== null || parsed.settlement !== null)) {
    const number = parsed.number === null ? null : `№${nbsp}${parsed.number}`;
    const place = placeText(name, parsed);
    const patron = patronText(name, parsed);
    const compose = (...parts: readonly (string | null)[]): void => {
      const text = parts.filter((part) => part !== null).join(" ");
      if (!forms.includes(text)) forms.push(text);
    };
    compose(type, number, place);
    compose(type, number, patron, place);
    if (place === null && settlement !== null) compose(type, number, patron, settlement);
  }
  const plain = withoutLegalForm(name);
  return [...new Set([...forms, ...(plain === "" ? [] : [plain]), name])];
}

function placeText(name: string, { settlement }: SchoolName): string | null {
  if (settlement === null) return null;
  const mark = settlement.kind === null ? undefined : settlementMarks[settlement.kind];
  return `${mark === undefined ? "" : `${mark}${nbsp}`}${settlementText(name, settlement)}`;
}

const patronymic = /(?:[оеё]вич|ич|[оеё]вн|ичн|инич)[аы]$|^(?:оглы|кызы)$/;

/** «им. Х.Х. Богатырёва», «им. М.И. Калинина» where the name is written out; without a patronymic all its words as they stand: nobody knows which is the surname. */
function patronText(name: string, { patron }: SchoolName): string | null {
  const middle = patron.findIndex((word) => patronymic.test(word));
  // «Калинина Михаила Ивановича» or «Михаила Ивановича Калинина».
  const surname = patron.length < 3 || middle <= 0 ? patron : middle === patron.length - 1 ? patron.slice(0, 1) : patron.slice(middle + 1);
  const given = patron.filter((word) => !surname.includes(word));
  const text = cleanCharacters(name);
  const found = asWritten(surname, text);
  if (found === null) return null;
  const written =
    given.length > 0
      ? given.map((word) => `${(asWritten([word], text)?.[0] ?? word).charAt(0)}.`).join("")
      : initialsBefore(text, found.index);
  return `им.${nbsp}${written === "" ? "" : `${written}${nbsp}`}${found[0]}`;
}

/** The words of a parsed name in the name itself, ё and capitals as they stand there. */
function asWritten(words: readonly string[], text: string): RegExpExecArray | null {
  const letters = words.map((word) => word.replace(/[^а-я-]/g, "").replace(/е/g, "[её]")).filter((word) => word !== "");
  return letters.length === 0 ? null : new RegExp(`${letters.join("\\s+")}(?![а-яё])`, "i").exec(text);
}

function initialsBefore(text: string, at: number): string {
  return (/(?<![А-ЯЁ])(?:[А-ЯЁ]\.\s?){1,3}$/.exec(text.slice(0, at))?.[0] ?? "").replace(/\s/g, "");
}

/** The name as it stands, but without quotes and the words of its legal form; phrases of types abbreviated. */
function withoutLegalForm(name: string): string {
  const words = tidyText(cleanCharacters(name).replace(/"/g, " ")).split(" ");
  const isForm = (word: string): boolean => {
    const plain = word.toLowerCase().replace(/ё/g, "е").replace(/[.,]$/, "");
    return formWords.has(plain) || legalForm.test(plain);
  };
  const first = words.findIndex((word) => !isForm(word));
  const rest = first < 0 ? "" : words.slice(first).join(" ");
  const short = typePhrases.reduce((text, [phrase, label]) => text.replace(phrase, label), rest);
  return short.replace(/№\s?(?=\d)/g, `№${nbsp}`);
}
