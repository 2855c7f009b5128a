import type { Chance } from "./chance";
import type { School } from "./regions";

/** How a sheet names its schools; one style a sheet, with a few rows that stray. */
export type Style = "official" | "short" | "plain" | "heroless" | "colloquial";

const forms: Readonly<Record<string, string>> = {
  МБОУ: "Муниципальное бюджетное общеобразовательное учреждение",
  МКОУ: "Муниципальное казённое общеобразовательное учреждение",
  МАОУ: "Муниципальное автономное общеобразовательное учреждение",
  ГБОУ: "Государственное бюджетное общеобразовательное учреждение",
  ЧОУ: "Частное общеобразовательное учреждение",
};
const types: Readonly<Record<string, string>> = {
  СОШ: "средняя общеобразовательная школа",
  ООШ: "основная общеобразовательная школа",
  НОШ: "начальная общеобразовательная школа",
};

const longType = (type: string): string => type.replace(/^[СОН]ОШ/, (short) => types[short] ?? short);
const order = (school: School, type: string, numero: string): string =>
  school.stem === "" ? `${type} ${numero}` : school.stem.startsWith("«") ? `${type} ${school.stem}` : `${school.stem} ${type} ${numero}`;

/** A school's name in one style, neatly typed. */
export function spelt(school: School, style: Style): string {
  const numero = school.number === null ? "" : `№ ${school.number}`;
  const hero = school.hero === null ? "" : ` им. ${school.hero}`;
  const name = order(school, school.type, numero).trim();
  const branch = school.branchOf === null ? "" : ` – филиал ${school.branchOf}`;
  const quoted = name.includes("«") ? name.replace(/[«»]/g, '"') : `«${name}${hero}»`;
  switch (style) {
    case "official":
      return `${forms[school.form] ?? school.form} «${order(school, longType(school.type), numero).trim().replace(/[«»]/g, '"')}${hero.replace("им.", "имени")}»${branch}`;
    case "short":
      return `${school.form} ${quoted}${branch}`;
    case "plain":
      return `${name}${hero}${branch.replace(" – филиал", " (филиал")}${branch === "" ? "" : ")"}`;
    case "heroless":
      return name;
    case "colloquial":
      return school.stem === ""
        ? `${school.type} ${school.number ?? ""}`
        : `${school.stem}${school.number === null ? "" : ` ${school.number}`} ${school.type}`;
  }
}

const lookAlikes: Readonly<Record<string, string>> = { С: "C", О: "O", а: "a", е: "e", о: "o", с: "c", р: "p", М: "M", К: "K", В: "B" };

/** The same name as tired hands type it. */
export function typed(name: string, chance: Chance): string {
  const ways: readonly ((text: string) => string)[] = [
    (text) => `${text} `,
    (text) => text.replace(" ", "  "),
    (text) => text.replace(" ", "\u00a0"),
    (text) => text.replace(/ /, "\n"),
    (text) => text.replace(/ё/g, "е"),
    (text) => text.replace(/[«»]/g, '"'),
    (text) => text.replace(/[«»]/g, ""),
    (text) => text.replace(/№ /g, "№"),
    (text) => text.replace(/№ /g, "N "),
    (text) => text.replace(/\. (?=[А-ЯЁ]\.|[А-ЯЁ][а-яё])/g, "."),
    (text) => {
      const places = [...text].flatMap((letter, index) => (letter in lookAlikes ? [index] : []));
      if (places.length === 0) return text;
      const at = chance.pick(places);
      return text.slice(0, at) + (lookAlikes[text[at] ?? ""] ?? "") + text.slice(at + 1);
    },
  ];
  return chance.pick(ways)(name);
}
