import { cleanCharacters } from "../text/cleanCharacters";
import type { YearMention } from "./yearMention";

const plausible = (year: number): boolean => year >= 2000 && year <= 2099;

/** «2024-2025», «2024/25», «2024–25 уч. г.»: the first year when the second is the next one. */
function findSchoolYear(text: string): number | null {
  for (const match of text.matchAll(/(?<!\d)(20\d\d)\s*[-/\\]\s*(20)?(\d\d)(?![\d.])/g)) {
    const first = Number(match[1]);
    if ((first + 1) % 100 === Number(match[3])) return first;
  }
  return null;
}

/**
 * The year a title, a heading, a sheet's or a file's name speaks of. A calendar year is stronger than a school year, a
 * school year than a date; two different calendar years («2021–2023», «2022 и 2023») name none. Null when there is none.
 *
 * @example findYear("Результаты ОГЭ-2022") → { kind: "calendar", year: 2022, autumn: false }
 * @example findYear("Социальный паспорт 2024-2025") → { kind: "school", year: 2024, autumn: false }
 */
export function findYear(text: string): YearMention | null {
  const plain = cleanCharacters(text);
  const autumn = /осен/i.test(plain);
  const dates = [...plain.matchAll(/(?<!\d)\d{1,2}[.](\d{1,2})[.](20\d\d|\d\d)(?!\d)/g)];
  const school = findSchoolYear(plain);
  const rest = plain
    .replace(/(?<!\d)\d{1,2}[.]\d{1,2}[.](?:20\d\d|\d\d)(?!\d)/g, " ")
    .replace(/(?<!\d)20\d\d\s*[-/\\]\s*(?:20)?\d\d(?!\d)/g, " ");
  const calendar = new Set([...rest.matchAll(/(?<!\d)(20\d\d)(?!\d)/g)].map((match) => Number(match[1])).filter(plausible));
  const [only] = calendar;
  if (calendar.size === 1 && only !== undefined) return { kind: "calendar", year: only, autumn };
  if (calendar.size > 1) return null;
  if (school !== null) return { kind: "school", year: school, autumn };
  const date = dates[0];
  if (date === undefined || date[2] === undefined) return null;
  const year = Number(date[2].length === 2 ? `20${date[2]}` : date[2]);
  return plausible(year) ? { kind: "date", year, autumn: Number(date[1]) >= 9 } : null;
}
