import type { CellValue } from "../../../src/reading/grid";
import type { Chance } from "./chance";
import { type Style, spelt, typed } from "./spelling";
import type { School } from "./regions";

/** How one person keeps one sheet: the same habits on every row of it, with slips. */
export interface Manner {
  readonly chance: Chance;
  readonly top: number;
  readonly left: number;
  readonly numbered: boolean;
  readonly columnNumbers: boolean;
  readonly clusters: boolean;
  readonly clusterTotals: boolean;
  readonly total: string | null;
  readonly average: boolean;
  readonly footnotes: readonly string[];
  readonly repeatsHeading: boolean;
  readonly merges: boolean;
  readonly missing: string | null;
  readonly name: (school: School) => string;
  /** A whole number: a number, or a text now and then. */
  readonly count: (value: number, unit?: string) => CellValue;
  readonly percent: (value: number) => { readonly value: CellValue; readonly format?: string };
  readonly decimal: (value: number) => CellValue;
}

const comma = (value: number): string => String(value).replace(".", ",");

/** Draws the habits of a sheet. */
export function mannerOf(chance: Chance): Manner {
  const style = chance.pick<Style>(["official", "short", "short", "plain", "plain", "heroless", "colloquial"]);
  const percents = chance.pick(["number", "comma", "sign", "spaced sign", "fraction"] as const);
  const texts = chance.pick([0, 0, 0.1, 1]);
  const units = chance.happens(0.1);
  const slips = chance.pick([0, 0.1, 0.25]);
  const text = (): boolean => chance.happens(texts);
  return {
    chance,
    top: chance.pick([0, 0, 1, 2]),
    left: chance.pick([0, 0, 0, 1]),
    numbered: chance.happens(0.6),
    columnNumbers: chance.happens(0.2),
    clusters: chance.happens(0.2),
    clusterTotals: chance.happens(0.5),
    total: chance.pick([null, null, "Итого", "ИТОГО:", "Всего по району", "По МО", "Итого по муниципалитету", "район", "Всего"]),
    average: chance.happens(0.2),
    footnotes: chance.happens(0.4)
      ? [
          chance.pick([
            "* по данным на 01.06",
            "Исп. Сидорова Н. П., 8 (39132) 2-11-45",
            "Примечание: без учёта участников ГВЭ",
            "Начальник отдела ____________ /Петрова И. И./",
          ]),
        ]
      : [],
    repeatsHeading: chance.happens(0.15),
    merges: chance.happens(0.85),
    missing: chance.pick([null, "-", "–", "н/д", "нет", "нет участников", "не сдавали", "х", "*", "—"]),
    name: (school) => {
      const strays = chance.happens(slips);
      const name = spelt(school, strays ? chance.pick<Style>(["short", "plain", "heroless"]) : style);
      return chance.happens(slips + 0.05) ? typed(name, chance) : name;
    },
    count: (value, unit) =>
      units && unit !== undefined ? `${value} ${unit}` : text() ? chance.pick([String(value), `${value} `, `\u00a0${value}`]) : value,
    percent: (value) => {
      switch (percents) {
        case "number":
          return { value };
        case "comma":
          return { value: comma(value) };
        case "sign":
          return { value: `${comma(value)}%` };
        case "spaced sign":
          return { value: `${comma(value)} %` };
        case "fraction":
          return { value: Math.round(value * 100) / 10000, format: "0.0%" };
      }
    },
    decimal: (value) => (text() ? comma(value) : value),
  };
}
