import type { DistrictYear } from "../../domain/effectiveness/districtYears";
import { commonWords } from "../../text/sheets/commonWords";
import { effectivenessWords } from "../../text/sheets/effectivenessWords";
import type { ModelCell } from "../sheetModel";

const { years: words } = effectivenessWords;

/** A row for each year of the district; one row of words where there is none. */
export function yearRows(years: readonly DistrictYear[]): ModelCell[][] {
  const none = commonWords.notApplicable;
  if (years.length === 0) return [[none, words.none, none, none, none, none]];
  return years.map((year) => [
    year.year,
    words.share(year),
    words.change(year),
    words.schools(year.evaluated),
    words.federal(year),
    words.meaning(year),
  ]);
}
