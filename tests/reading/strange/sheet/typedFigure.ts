import type { Chance } from "../chance";
import type { Entry } from "./entry";
import type { StrangeCell } from "./strangeSheet";

const nbsp = " ";
const thin = " ";

/** Ways to type a count that a careful clerk still reads. */
const readable: readonly ((value: number) => StrangeCell)[] = [
  (value) => String(value),
  (value) => `${value}${nbsp}`,
  (value) => `'${value}`,
  (value) => `${value},0`,
  (value) => `${thin}${value}`,
  (value) => `${value}*`,
  (value) => `${value} чел.`,
  (value) => ({ value, format: "0.00" }),
  (value) => String(value).replace(/0/g, "О"),
];

/** Ways to spoil a count beyond reading. */
const unreadable: readonly StrangeCell[] = [
  null,
  "-",
  "–",
  "н/д",
  "х",
  "нет данных",
  "#ДЕЛ/0!",
  { error: 7 },
  { error: 23 },
  "???",
  "см. прим.",
];

/** @param shares of cells typed oddly and of cells spoiled */
export function typedFigure(
  entry: Entry,
  field: string,
  value: number,
  draw: Chance,
  shares: { odd: number; spoiled: number },
): StrangeCell {
  entry.values.set(field, value);
  if (draw.happens(shares.spoiled)) {
    entry.lost.add(field);
    return draw.pick(unreadable);
  }
  return draw.happens(shares.odd) ? draw.pick(readable)(value) : value;
}
