import type { SchoolName, Settlement } from "./schoolName";
import type { SchoolType } from "./schoolVocabulary";
import { withinTypos } from "./withinTypos";
import { wordStem } from "./wordStem";

/** What sets two names apart for good. */
export type Difference = "number" | "type" | "settlement" | "patron" | "words" | "territory" | "branch";

/**
 * How a spelling agrees with a known name: `same` says the same of everything that tells schools apart; `inflected` differs in case endings
 * («Псыжская» and «а. Псыж»); `fits` leaves parts out; `loose` names a settlement, or a word that
 * may be one, that the known name lacks; `typo` agrees up to slips of the
 * keyboard; `apart` differs in something that a slip must never bridge; `unrelated` has nothing in common to judge by.
 */
export interface NameAgreement {
  readonly verdict: "same" | "inflected" | "fits" | "loose" | "typo" | "apart" | "unrelated";
  readonly differences: readonly Difference[];
  /** The settlement is named in both and is the same. */
  readonly sameSettlement: boolean;
  /** Nothing is left out and nothing is added: a `typo` of this kind is the whole name with a slip in it. */
  readonly whole: boolean;
  /** The school's number is left out, and its settlement is told by an adjective alone: the weakest way to fit. */
  readonly byPlaceAlone: boolean;
}

type Part = "equal" | "inflected" | "typo" | "left out" | "added" | "differs" | "absent";

const unspecific: ReadonlySet<SchoolType | null> = new Set<SchoolType | null>([null, "school"]);
const ofSchool: ReadonlySet<SchoolType> = new Set<SchoolType>(["secondary", "basic", "primary", "evening", "special", "boarding", "cadet"]);
const rare: ReadonlySet<SchoolType | null> = new Set<SchoolType | null>([
  "gymnasium",
  "lyceum",
  "boarding",
  "cadet",
  "centre",
  "evening",
  "special",
]);

function compareTypes(a: SchoolType | null, b: SchoolType | null): Part {
  if (a === b) return "equal";
  if (a === null || b === null) return a === null ? "left out" : "added";
  const [plain, other] = a === "school" ? [a, b] : [b, a];
  return plain === "school" && ofSchool.has(other) ? "left out" : "differs";
}

function compareNumbers(a: string | null, b: string | null): Part {
  if (a === b) return a === null ? "absent" : "equal";
  return a === null ? "left out" : "differs";
}

function compareRoots(a: string, b: string): Part {
  if (a === b) return "equal";
  if (wordStem(a) === wordStem(b)) return "inflected";
  return withinTypos(a, b) ? "typo" : "differs";
}

function compareSettlements(a: Settlement | null, b: Settlement | null): Part {
  if (a === null || b === null) return a === b ? "absent" : a === null ? "left out" : "added";
  if (a.kind !== null && b.kind !== null && a.kind !== b.kind) return "differs";
  return a.prefix === b.prefix ? compareRoots(a.root, b.root) : "differs";
}

/** Best agreement of any word of one list with any of the other. */
function compareWords(a: readonly string[], b: readonly string[]): Part {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? "absent" : a.length === 0 ? "left out" : "added";
  const parts = a.flatMap((word) => b.map((other) => compareRoots(word, other)));
  return (["equal", "inflected", "typo"] as const).find((part) => parts.includes(part)) ?? "differs";
}

/** A settlement told by an adjective or without its marker («Псыжская СОШ», «Лицей Старо-Зеленчук») against a marked one. */
function settlementInWords(words: readonly string[], settlement: Settlement): Part {
  const parts = words.map((word): Part => {
    const [first = "", ...rest] = [settlement.prefix, settlement.root].filter((piece) => piece !== "");
    if (word === settlement.name) return "equal";
    const joined = word.replace(/-/g, "");
    const stem = wordStem(rest.length > 0 ? (rest[0] ?? "") : first);
    const wanted = rest.length > 0 ? new RegExp(`^${first}[а-я]{0,2}${stem}`) : new RegExp(`^${stem}`);
    if (wanted.test(joined) && joined.replace(wanted, "").length <= 6) return "inflected";
    return withinTypos(word, settlement.name) ? "typo" : "differs";
  });
  return (["equal", "inflected", "typo"] as const).find((part) => parts.includes(part)) ?? "absent";
}

/**
 * Compares a spelling with a known name, part by part. Numbers, types, kinds and prefixes of settlements, patrons and districts are never
 * bridged: a number that differs always separates, «Ново-» always separates. What only one side says is no difference, except a number
 * that the known name lacks.
 *
 * @param text the spelling met · @param known the school's name as far as it is known
 */
export function compareNames(text: SchoolName, known: SchoolName): NameAgreement {
  let settlement = compareSettlements(text.settlement, known.settlement);
  const ownWords = text.words.filter((word) => !["equal", "inflected"].includes(compareWords([word], known.patron)));
  let words = compareWords(ownWords, known.words);
  if (settlement === "left out" && known.settlement !== null && ownWords.length > 0) {
    const told = settlementInWords(ownWords, known.settlement);
    // A word beside it may be the marker misspelt: «гоор. Псыж» may be the town or the village.
    if (told !== "absent") [settlement, words] = [text.words.length > 1 ? "typo" : told, "absent"];
  } else if (settlement === "added" && text.settlement !== null && known.words.length > 0) {
    const told = settlementInWords(known.words, text.settlement);
    if (told !== "absent") [settlement, words] = [told, "absent"];
  }
  const number = compareNumbers(text.number, known.number);
  const type = compareTypes(text.type, known.type);
  const patron = compareWords(text.patron, known.patron);
  const sameSettlement = settlement === "equal" || settlement === "inflected";
  // Words beside an equal number and settlement are ornaments («с дошкольными группами»).
  if (words === "differs" && number === "equal" && sameSettlement) words = "absent";
  const differences: Difference[] = [];
  for (const [name, part] of Object.entries({ number, type, settlement, patron, words }) as [Difference, Part][])
    if (part === "differs") differences.push(name);
  if (text.territory !== null && known.territory !== null && wordStem(text.territory) !== wordStem(known.territory))
    differences.push("territory");
  if (text.branch !== known.branch) differences.push("branch");
  if (differences.length > 0) return { verdict: "apart", differences, sameSettlement, whole: false, byPlaceAlone: false };

  const parts = [number, settlement, patron, words];
  const common = parts.some((part) => part === "equal" || part === "inflected" || part === "typo");
  const bareType = rare.has(text.type) && text.type === known.type && parts.every((part) => part === "left out" || part === "absent");
  if (!common && !bareType) return { verdict: "unrelated", differences, sameSettlement, whole: false, byPlaceAlone: false };
  const verdict = parts.includes("typo")
    ? "typo"
    : settlement === "added" || (words === "added" && settlement !== "equal" && settlement !== "inflected" && known.settlement !== null)
      ? "loose"
      : number === "left out" ||
          settlement === "left out" ||
          words === "left out" ||
          words === "added" ||
          (unspecific.has(text.type) && !unspecific.has(known.type))
        ? "fits"
        : parts.includes("inflected")
          ? "inflected"
          : "same";
  const whole = [...parts, type].every((part) => part !== "left out" && part !== "added");
  return { verdict, differences, sameSettlement, whole, byPlaceAlone: number === "left out" && settlement === "inflected" };
}
