import type { Dataset } from "../../domain/assessment/dataset";
import { indexedFact } from "../../domain/rating/indexedFact";
import { dataWords } from "../../text/sheets/dataWords";
import type { DataRow } from "./dataRow";
import { factRow } from "./factRow";

/**
 * Values of the region that a district of very few schools is compared with, as rows of «Данные», the latest year first. Totals of the
 * district itself and values that cannot enter the comparison are not shown here. Of two values of one procedure the
 * one that is calculated with stands, the later read.
 */
export function regionRows({ references }: Pick<Dataset, "references">): DataRow[] {
  const rows = new Map<string, DataRow>();
  for (const reference of references) {
    const indexed = reference.population === "region" ? indexedFact(reference) : null;
    if (indexed !== null) rows.set(indexed.key, factRow({ ...reference, schoolId: "" }, dataWords.region));
  }
  return [...rows.values()].sort((a, b) => b.year - a.year);
}
