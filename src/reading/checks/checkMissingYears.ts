import type { Dataset } from "../../domain/assessment/dataset";
import type { ProcedureKind } from "../../domain/assessment/fact";
import type { Finding } from "../../domain/findings/finding";
import { makeFinding } from "../makeFinding";
import type { CheckParameters } from "./checkParameters";

/** Kinds that are held every year; a gap in the others says nothing. */
const yearly: readonly ProcedureKind[] = ["vpr", "oge", "ege"];

/**
 * Years for which the district has no fact of a yearly procedure, though it has some before and after: a file was forgotten.
 * Excluded years (2020 by default) are not missed.
 */
export function checkMissingYears(dataset: Pick<Dataset, "facts">, { excludedYears }: Pick<CheckParameters, "excludedYears">): Finding[] {
  return yearly.flatMap((kind) => {
    const years = new Set(dataset.facts.filter((fact) => fact.kind === kind).map((fact) => fact.year));
    const found: Finding[] = [];
    for (let year = Math.min(...years) + 1; year < Math.max(...years); year += 1) {
      if (!years.has(year) && !excludedYears.includes(year)) found.push(makeFinding("yearMissing", { kind, year }, null, null));
    }
    return found;
  });
}
