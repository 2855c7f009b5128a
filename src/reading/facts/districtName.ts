import { rowPopulation } from "../schools/rowPopulation";
import { cleanCharacters } from "../text/cleanCharacters";

const inTitle = /((?:[А-ЯЁ][А-Яа-яё]+-)*[А-ЯЁ][А-Яа-яё]+(?:ский|цкий|ской|ный)\s+(?:муниципальный|городской)\s+(?:район|округ))(?![а-яё])/u;

/** «По району» and «Муниципальный район» name no district. */
const nameless = /^(?:по\s|в\s|муниципальн\S*\s*\S*$|район\S*$|округ\S*$|город\S*$|мо$|мр$)/iu;

/**
 * The district of the workbook: the label that most sheets bear in their district row, else the one named in titles. Null when no sheet
 * names it.
 */
export function districtName(labels: readonly string[], titles: readonly string[]): string | null {
  const counts = new Map<string, number>();
  const count = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const label of labels.map(cleanCharacters)) if (!nameless.test(label) && rowPopulation(label) === "district") count(label);
  if (counts.size === 0) {
    for (const title of titles) {
      const match = inTitle.exec(cleanCharacters(title));
      if (match?.[1] !== undefined) count(match[1]);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
