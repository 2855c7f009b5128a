import { type Dice } from "./dice";
import { type ThirdSchool } from "./regions";

const LATIN: Record<string, string> = {
  а: "a",
  е: "e",
  о: "o",
  с: "c",
  р: "p",
  х: "x",
  А: "A",
  В: "B",
  С: "C",
  О: "O",
  К: "K",
  М: "M",
  Р: "P",
};

/** One look-alike letter typed in the other layout. */
function oneLatin(text: string, chance: Dice): string {
  const places = [...text].flatMap((letter, at) => (LATIN[letter] === undefined ? [] : [at]));
  if (places.length === 0) return text;
  const at = chance.pick(places);
  return text.slice(0, at) + LATIN[text[at] as string] + text.slice(at + 1);
}

const SLIPS: ((text: string, chance: Dice) => string)[] = [
  (text) => text.replace(" ", "  "),
  (text) => `${text} `,
  (text) => text.replace(/ (?=\S+$)/u, "\n"),
  (text) => text.replace(" ", "\u00a0"),
  (text) => text.toUpperCase(),
  oneLatin,
  (text) => text.replace(/[«»]/gu, '"'),
  (text) => text.replace(/№ ?/u, "№"),
  (text) => text.replace(/ё/gu, "е"),
];

/** How untidily a form spells its schools. */
export type Care = "official" | "tidy" | "messy";

/** A school's name as one person typed it in one cell. */
export function spell(school: ThirdSchool, care: Care, chance: Dice): string {
  if (care === "official") return school.official;
  const text = chance.pick(school.spellings);
  return care === "messy" && chance.chance(0.25) ? chance.pick(SLIPS)(text, chance) : text;
}
