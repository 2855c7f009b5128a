/** A school of a made-up district and the ways in which clerks write it. */
export interface MadeSchool {
  readonly id: string;
  readonly form: string;
  readonly type: "СОШ" | "ООШ" | "НОШ" | "Гимназия" | "Лицей";
  readonly number: number | null;
  readonly kind: "а." | "с." | "х." | "ст." | "п." | "г.";
  readonly place: string;
  readonly patron: string | null;
  readonly code: string;
  readonly login: string;
}

const full: Readonly<Record<string, string>> = {
  МБОУ: "Муниципальное бюджетное общеобразовательное учреждение",
  МКОУ: "Муниципальное казённое общеобразовательное учреждение",
  МОУ: "Муниципальное общеобразовательное учреждение",
  СОШ: "Средняя общеобразовательная школа",
  ООШ: "Основная общеобразовательная школа",
  НОШ: "Начальная общеобразовательная школа",
  Гимназия: "Гимназия",
  Лицей: "Лицей",
};
const kinds: Readonly<Record<string, readonly string[]>> = {
  "а.": ["а.", "аул", "аула"],
  "с.": ["с.", "село", "села"],
  "х.": ["х.", "хут.", "хутор"],
  "ст.": ["ст.", "ст-ца", "станица"],
  "п.": ["п.", "пос.", "поселок", "посёлка"],
  "г.": ["г.", "гор.", "город"],
};
const twins: Readonly<Record<string, string>> = {
  А: "A",
  В: "B",
  С: "C",
  Е: "E",
  О: "O",
  М: "M",
  Т: "T",
  К: "K",
  Р: "P",
  Х: "X",
  а: "a",
  с: "c",
  е: "e",
  о: "o",
  р: "p",
  х: "x",
  у: "y",
};

export type Pick = <T>(from: readonly T[]) => T;

export const shortName = (s: MadeSchool): string => `${s.form} "${s.type}${s.number === null ? "" : ` №${s.number}`} ${s.kind} ${s.place}"`;
export const fullName = (s: MadeSchool): string =>
  `${full[s.form] ?? s.form} "${full[s.type] ?? s.type}${s.number === null ? "" : ` №${s.number}`}${s.patron === null ? "" : ` имени ${s.patron}`} ${s.kind} ${s.place}"`;

/** One of the many ways to write the school without a slip: all of them say the same. */
export function otherSpelling(s: MadeSchool, pick: Pick): string {
  const number =
    s.number === null
      ? ""
      : pick([` №${s.number}`, ` № ${s.number}`, ` N${s.number}`, ` N ${s.number}`, `-${s.number}`, ` ${s.number}`, ` №\u00a0${s.number}`]);
  const kind = pick(kinds[s.kind] ?? [s.kind]);
  const place = `${kind}${kind.endsWith(".") ? pick([" ", "", "  "]) : " "}${s.place}`;
  const patron = s.patron === null ? "" : pick(["", ` им. ${s.patron}`, ` имени ${s.patron}`]);
  const [open, close] = pick([
    ["", ""],
    ['"', '"'],
    ["«", "»"],
    ["“", "”"],
  ] as const);
  const form = pick([s.form, s.form, s.form.toLowerCase(), "", full[s.form] ?? s.form]);
  const type = pick([s.type, full[s.type] ?? s.type]);
  const core = pick([
    `${open}${type}${number}${patron} ${place}${close}`,
    `${open}${type}${number}${close}${patron} ${place}`,
    `${place} ${type}${number}`,
  ]);
  return recased(`${form} ${core}`.trim(), pick);
}

function recased(text: string, pick: Pick): string {
  switch (pick(["as is", "as is", "upper", "ё", "latin"])) {
    case "upper":
      return text.toUpperCase();
    case "ё":
      return text.replace(/ё/g, "е").replace(/Ё/g, "Е");
    case "latin":
      return Array.from(text, (letter) => (pick([0, 0, 1]) === 1 ? (twins[letter] ?? letter) : letter)).join("");
    default:
      return text;
  }
}

/** The spelling with one letter left out, doubled or exchanged: not a digit. */
export function withSlip(text: string, pick: Pick): string {
  const places = Array.from(text, (_, index) => index).filter((index) => /[а-яё]/i.test(text[index] ?? ""));
  const at = pick(places);
  const letter = text[at] ?? "";
  return pick([
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + letter + text.slice(at),
    `${text.slice(0, at)}${text[at + 1] ?? ""}${letter}${text.slice(at + 2)}`,
  ]);
}

const roots = [
  "Псыж",
  "Кубран",
  "Учкул",
  "Хасаут",
  "Эркен",
  "Садов",
  "Кызыл",
  "Абазинск",
  "Гюрюльдеук",
  "Ильичёв",
  "Тереклин",
  "Светлов",
  "Дружбин",
  "Апсуа",
];
const prefixes = ["", "", "Ново-", "Старо-", "Верхне-", "Нижне-", "Мало-", "Больше-"];

/** A district full of namesakes: few roots, few numbers, and no two schools that say the same of themselves. */
export function madeDistrict(size: number, pick: Pick): MadeSchool[] {
  const seen = new Set<string>();
  const schools: MadeSchool[] = [];
  for (let tries = 0; schools.length < size && tries < size * 50; tries += 1) {
    const [kind, place] = [pick(["а.", "с.", "х.", "ст.", "п.", "г."] as const), pick(prefixes) + pick(roots)];
    const [number, type] = [pick([null, 1, 2, 3, 5, 12, 25]), pick(["СОШ", "СОШ", "ООШ", "НОШ", "Гимназия", "Лицей"] as const)];
    const key = `${kind}${place}${type}${number}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const order = String(schools.length + 1).padStart(4, "0");
    schools.push({
      id: `T${order}`,
      form: pick(["МБОУ", "МКОУ", "МОУ"]),
      type,
      number,
      kind,
      place,
      patron: pick([null, null, "А.С. Пушкина", "Героя России О.М. Карданова", "70-летия Победы"]),
      code: `90${order}`,
      login: `sch09${order}`,
    });
  }
  return schools;
}
