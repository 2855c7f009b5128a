import type { Chance } from "../chance";
import type { StrangeSchool, StrangeType } from "./strangeSchool";

const longTypes: Readonly<Record<StrangeType, string>> = {
  СОШ: "средняя общеобразовательная школа",
  ООШ: "основная общеобразовательная школа",
  НОШ: "начальная общеобразовательная школа",
  Гимназия: "гимназия",
  Лицей: "лицей",
};
const longForms: Readonly<Record<string, string>> = {
  МБОУ: "Муниципальное бюджетное общеобразовательное учреждение",
  МКОУ: "Муниципальное казенное общеобразовательное учреждение",
  МАОУ: "Муниципальное автономное общеобразовательное учреждение",
  МОУ: "Муниципальное общеобразовательное учреждение",
};

/** How a spelling sets the same school down. */
export type Manner = "official" | "short" | "bare" | "capitals" | "slips" | "lookAlikes";

const typeIn = ({ type, former }: StrangeSchool, year: number): StrangeType =>
  former !== null && year <= former.until ? former.type : type;

/** The name without the legal form; `long` = as in the charter. */
function core(school: StrangeSchool, year: number, long: boolean, draw: Chance): string {
  const type = long ? longTypes[typeIn(school, year)] : typeIn(school, year);
  const number = school.number === null ? "" : ` ${draw.pick(["№ ", "№", long ? "№" : "N "])}${school.number}`;
  const place = school.place;
  if (place === null) return `${type}${number}${school.patron !== null && (long || draw.happens(0.4)) ? ` имени ${school.patron}` : ""}`;
  if (school.byAdjective) return `${place[1]} ${type}${school.patron !== null && long ? ` имени ${school.patron}` : ""}`;
  const mark = long ? draw.pick([place[2], place[3]]) : draw.pick([place[2], place[2]]);
  return `${type}${number} ${mark}${draw.pick([" ", mark.endsWith(".") ? "" : " "])}${place[0]}`;
}

const quoted = (text: string, draw: Chance): string => draw.pick([`«${text}»`, `"${text}"`, `“${text}”`]);

/** One slip of the keyboard inside a long word: two letters swapped, one lost, one doubled. */
function withSlip(text: string, draw: Chance): string {
  const words = [...text.matchAll(/[а-яё]{7,}/giu)].filter(([word]) => !/школа|общеобразо|учрежд|муниц|имени/iu.test(word));
  if (words.length === 0) return text;
  const { 0: word, index } = draw.pick(words);
  const at = draw.whole(2, word.length - 3);
  const broken = draw.pick([
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at) + word.slice(at),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ]);
  return text.slice(0, index) + broken + text.slice(index + word.length);
}

const lookAlike: Readonly<Record<string, string>> = {
  С: "C",
  О: "O",
  Т: "T",
  М: "M",
  Н: "H",
  о: "o",
  с: "c",
  а: "a",
  е: "e",
  р: "p",
  х: "x",
  К: "K",
};

/**
 * A spelling of a school as someone might have typed it in that year.
 *
 * @param year decides the old or the new name of a renamed school
 */
export function spell(school: StrangeSchool, manner: Manner, year: number, draw: Chance): string {
  const short = `${school.form} ${draw.happens(0.6) ? quoted(core(school, year, false, draw), draw) : core(school, year, false, draw)}`;
  switch (manner) {
    case "official":
      return `${longForms[school.form] ?? school.form} ${quoted(core(school, year, true, draw), draw)}`;
    case "short":
      return draw.happens(0.2) ? short.replace(/ё/g, "е") : short;
    case "bare":
      return core(school, year, false, draw);
    case "capitals":
      return `${longForms[school.form] ?? school.form} ${quoted(core(school, year, true, draw), draw)}`.toUpperCase();
    case "slips":
      return withSlip(short, draw);
    case "lookAlikes":
      return [...short].map((letter) => (draw.happens(0.5) ? (lookAlike[letter] ?? letter) : letter)).join("");
  }
}
