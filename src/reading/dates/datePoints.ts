/** One mention of a time in a text, as far as it is said: a year of null is to be told by what stands around. */
export type DatePoint =
  | { readonly kind: "day"; readonly day: number; readonly month: number; readonly year: number | null }
  | { readonly kind: "month"; readonly month: number; readonly year: number | null }
  | { readonly kind: "quarter" | "half" | "term"; readonly part: number; readonly year: number | null }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "schoolYear"; readonly year: number };

const months = ["январ", "феврал", "март", "апрел", "ма[йяе]", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"];
const shortMonths = ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];
const month = `(${months.join("|")}|${shortMonths.map((name) => `${name}[а-я]{0,2}\\b`).join("|")})`.replaceAll("\\b", "(?![а-я])");
const year = "(?:\\s*,?\\s*(20\\d\\d)(?!\\d|\\s*[-/]\\s*(?:20)?\\d\\d))?";
const ordinals = "(iv|iii|ii|i|[1-4]|перв|втор|трет|четв[её]рт)";

/** In order of precedence; the groups of each are read by `pointOf`. */
const patterns: readonly (readonly [RegExp["source"], (groups: readonly (string | undefined)[]) => DatePoint | null])[] = [
  ["(?<!\\d)(20\\d\\d)-(\\d\\d?)-(\\d\\d?)(?!\\d)", ([y, m, d]) => dayPoint(d, m, y)],
  ["(?<!\\d)(\\d\\d?)[./](\\d\\d?)[./](\\d{4}|\\d\\d)(?!\\d)", ([d, m, y]) => dayPoint(d, m, y?.length === 2 ? `20${y}` : y)],
  [
    "(?<!\\d)(20\\d\\d)\\s*[-/]\\s*(20\\d\\d|\\d\\d)(?!\\d)",
    ([first, second]) =>
      (Number(first) + 1) % 100 === Number(second) % 100
        ? { kind: "schoolYear", year: Number(first) }
        : { kind: "year", year: Number(second) },
  ],
  ["(?<![\\d.])(\\d\\d?)[./](\\d\\d?)(?![\\d.]*\\d)", ([d, m]) => dayPoint(d, m, undefined)],
  [`(?<!\\d)(\\d\\d?)(?:-?(?:го|е|ое))?\\s+${month}[а-я]*\\.?${year}`, ([d, m, y]) => dayPoint(d, String(monthOf(m)), y)],
  [`(?<!\\d)(\\d\\d?)(?=\\s*-\\s*\\d\\d?\\s+${month})`, ([d, m]) => dayPoint(d, String(monthOf(m)), undefined)],
  [`(?<![а-я])${month}[а-я]*\\.?${year}`, ([m, y]) => ({ kind: "month", month: monthOf(m), year: y === undefined ? null : Number(y) })],
  [`(?<![\\d\\p{L}])${ordinals}[а-яё-]*\\s*(?:кв(?![а-я])\\.?|квартал[а-я]*)${year}`, ([part, y]) => partPoint("quarter", part, y)],
  [`(?<![\\d\\p{L}])${ordinals}[а-яё-]*\\s*четверт[а-я]*${year}`, ([part, y]) => partPoint("term", part, y)],
  [`(?<![\\d\\p{L}])${ordinals}[а-яё-]*\\s*(?:полугоди[а-я]*|п/г)${year}`, ([part, y]) => partPoint("half", part, y)],
  ["(?<!\\d)(20\\d\\d)(?!\\d)", ([y]) => ({ kind: "year", year: Number(y) })],
];

const compiled = patterns.map(([source, make]) => ({ pattern: new RegExp(source, "u"), make }));

function monthOf(name: string | undefined): number {
  const at = months.findIndex((stem) => new RegExp(`^${stem}`, "u").test(name ?? ""));
  return 1 + (at >= 0 ? at : shortMonths.findIndex((short) => (name ?? "").startsWith(short)));
}

function dayPoint(day: string | undefined, monthNumber: string | undefined, yearNumber: string | undefined): DatePoint {
  return { kind: "day", day: Number(day), month: Number(monthNumber), year: yearNumber === undefined ? null : Number(yearNumber) };
}

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, перв: 1, втор: 2, трет: 3 };

function partPoint(kind: "quarter" | "half" | "term", part: string | undefined, yearNumber: string | undefined): DatePoint {
  const said = part ?? "";
  return { kind, part: roman[said] ?? (Number(said) || 4), year: yearNumber === undefined ? null : Number(yearNumber) };
}

/**
 * Every mention of a time in a normalised text, from left to right. No mention gives an empty list.
 *
 * @example datePoints("01.02-15.03.2025") // two days, the first without a year
 */
export function datePoints(text: string): DatePoint[] {
  const points: DatePoint[] = [];
  let rest = text;
  for (;;) {
    let best: { index: number; length: number; point: DatePoint } | null = null;
    for (const { pattern, make } of compiled) {
      const match = pattern.exec(rest);
      if (match === null || (best !== null && match.index >= best.index)) continue;
      const point = make(match.slice(1));
      if (point !== null) best = { index: match.index, length: match[0].length, point };
    }
    if (best === null) return points;
    points.push(best.point);
    rest = rest.slice(best.index + best.length);
  }
}
