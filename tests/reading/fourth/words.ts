import type { Chance } from "./chance";
import type { Manner } from "./manner";
import type { Paper } from "./paper";

/** How a school year is called that ends in `year`. */
export const schoolYear = (year: number, chance: Chance): string =>
  chance.pick([
    `${year - 1}-${year} уч. г.`,
    `${year - 1}/${year % 100} учебный год`,
    `${year - 1}–${year} уч.год`,
    `${year - 1} - ${year} учебном году`,
  ]);
export const calendar = (year: number, chance: Chance): string =>
  chance.pick([`${year} г.`, `${year} год`, `в ${year} году`, String(year)]);
export const eitherYear = (year: number, chance: Chance): string =>
  chance.happens(0.5) ? schoolYear(year, chance) : calendar(year, chance);

/** Title rows over a table, as letters and annexes give them; returns the first free row. */
export function titled(paper: Paper, manner: Manner, titles: readonly string[], year: number): number {
  let row = manner.top;
  if (manner.chance.happens(0.25)) {
    paper.put(
      row,
      manner.left + manner.chance.whole(0, 4),
      `Приложение № ${manner.chance.whole(1, 9)} к письму УО от ${manner.chance.pick([`14.10.${year}`, `27.06.${year}`, `20.01.${year + 1}`])} № ${manner.chance.whole(100, 900)}`,
    );
    row += manner.chance.whole(1, 2);
  }
  for (const title of titles) {
    paper.put(row, manner.left + manner.chance.pick([0, 0, 1]), title);
    row += 1;
  }
  return row + manner.chance.pick([0, 0, 1]);
}

export const schoolHead = (chance: Chance): string =>
  chance.pick([
    "ОО",
    "ОУ",
    "Школа",
    "Наименование ОО",
    "Наименование образовательной организации",
    "Образовательное учреждение",
    "Общеобразовательная организация",
    "Название ОУ",
    "Краткое наименование ОО",
  ]);

/** A year of what is counted in September or held in autumn: a school year is meant by its first calendar year, a calendar year by itself. */
export function autumnYear(year: number, chance: Chance): { readonly text: string; readonly year: number } {
  return chance.happens(0.5) ? { text: schoolYear(year, chance), year: year - 1 } : { text: calendar(year, chance), year };
}
