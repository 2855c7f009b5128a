import type { Random } from "../random";
import type { RegionSchool } from "./regionSchools";

const latin: Readonly<Record<string, string>> = {
  А: "A",
  В: "B",
  С: "C",
  О: "O",
  М: "M",
  К: "K",
  о: "o",
  а: "a",
  е: "e",
  с: "c",
  р: "p",
  х: "x",
};
const forms: Readonly<Record<string, string>> = {
  МБОУ: "Муниципальное бюджетное общеобразовательное учреждение",
  МКОУ: "Муниципальное казённое общеобразовательное учреждение",
  МАОУ: "Муниципальное автономное общеобразовательное учреждение",
  МОУ: "Муниципальное общеобразовательное учреждение",
};
const types: Readonly<Record<RegionSchool["type"], string>> = {
  СОШ: "Средняя общеобразовательная школа",
  ООШ: "Основная общеобразовательная школа",
  НОШ: "Начальная общеобразовательная школа",
  Гимназия: "Гимназия",
  Лицей: "Лицей",
};

interface Parts {
  readonly form: string | null;
  readonly type: string;
  readonly number: string | null;
  readonly place: string | null;
  readonly patron: string | null;
}

const join = ({ form, type, number, place, patron }: Parts): string =>
  [form, type, number === null ? null : `№${number}`, patron === null ? null : `им. ${patron}`, place]
    .filter((part) => part !== null)
    .join(" ");

function partsIn(school: RegionSchool, year: number): Parts {
  const { form, mark, place, patron, former } = school;
  const at = former !== null && year <= former.until ? former : school;
  return { form, type: at.type, number: at.number, place: `${mark} ${place}`, patron };
}

/** The short official name of the year. */
export const officialName = (school: RegionSchool, year: number): string => join(partsIn(school, year));

/** The full official name, as a charter has it. */
export function fullName(school: RegionSchool, year: number): string {
  const parts = partsIn(school, year);
  const kind = types[parts.type as RegionSchool["type"]];
  const inner = [
    kind,
    parts.number === null ? null : `№ ${parts.number}`,
    parts.patron === null ? null : `имени ${parts.patron}`,
    parts.place,
  ];
  return `${forms[school.form] ?? school.form} «${inner.filter((part) => part !== null).join(" ")}»`;
}

/** Does the number alone tell the school among all names that were ever borne? */
function numberTells(school: RegionSchool, all: readonly RegionSchool[]): boolean {
  return (
    school.number !== null &&
    school.former === null &&
    all.filter((other) => other.number === school.number || other.former?.number === school.number).length === 1
  );
}

/** One more spelling of a name: nothing that tells the school apart among its neighbours is lost. */
export function spelled(school: RegionSchool, year: number, all: readonly RegionSchool[], random: Random): string {
  const parts = partsIn(school, year);
  const plain = join(parts);
  switch (random.whole(0, 13)) {
    case 0:
      return join({ ...parts, patron: null })
        .replace("№", "№ ")
        .replace(/^(\S+) (.+)$/u, "$1 «$2»");
    case 1:
      return plain.replace("№", "N ");
    case 2:
      return plain.replace(/ё/g, "е").replace(/Ё/g, "Е").toUpperCase();
    case 3:
      return join({ ...parts, form: null, patron: null });
    case 4:
      return plain.replace(/ /g, "\u00a0");
    case 5:
      return Array.from(plain, (letter) => (random.chance(0.5) ? (latin[letter] ?? letter) : letter)).join("");
    case 6:
      return `  ${plain.replace(/ /g, "  ")} `;
    case 7:
      return numberTells(school, all) ? join({ ...parts, form: null, place: null, patron: null }) : plain;
    case 8:
      return fullName(school, year);
    case 9:
      return join({ ...parts, place: `(${parts.place})`, patron: null });
    case 10:
      return join({ ...parts, patron: null })
        .replace("№", "")
        .replace(/(СОШ|ООШ|НОШ|Лицей) (\d)/u, random.chance(0.5) ? "$1-$2" : "$1 $2");
    case 11:
      return join({ ...parts, patron: null, place: parts.place?.replace(/\. /u, ".") ?? null });
    case 12:
      return join({ ...parts, patron: null }).replace(" ", " \n");
    default:
      return plain;
  }
}
