import type { Dataset } from "../../domain/assessment/dataset";
import type { ProcedureKind } from "../../domain/assessment/fact";
import type { Finding } from "../../domain/findings/finding";
import { makeFinding } from "../makeFinding";
import type { CheckParameters } from "./checkParameters";
import { indexedFacts } from "./indexedFacts";
import type { IndexedResult } from "./indexedFacts";
import { designEffect } from "./designEffect";
import { pupilSpread } from "./pupilSpread";

/** One-sided 1 %: about one false question in a hundred schools. */
const sure = 2.33;
/** Half a standard deviation of pupils: a smaller gap is not worth a question. */
const worthAsking = 0.5;
/** Years taken together, the last ones of the district. */
const years = 3;

interface Pooled {
  readonly deviation: number;
  readonly n: number;
  readonly fullest: IndexedResult;
}

function pool(results: readonly IndexedResult[], kind: ProcedureKind): Pooled | null {
  const taken = results.filter(
    ({ fact, deviation }) =>
      fact.kind === kind && deviation !== null && (kind === "oge" || (fact.grade !== null && fact.grade >= 5 && fact.grade <= 9)),
  );
  const n = taken.reduce((sum, { fact }) => sum + fact.n, 0);
  const fullest = taken.reduce<IndexedResult | null>((best, next) => (best === null || next.fact.n > best.fact.n ? next : best), null);
  return fullest === null
    ? null
    : { deviation: taken.reduce((sum, { fact, deviation }) => sum + fact.n * (deviation ?? 0), 0) / n, n, fullest };
}

/**
 * ВПР well above what ОГЭ confirms (method §4, a question about the objectivity of marking): over the last three years the school
 * stands in ВПР of grades 5–9 above its neighbours by more than in ОГЭ; the gap exceeds half a standard deviation of pupils and
 * 2.33 of its own errors σ·√(D_ВПР/n_ВПР + D_ОГЭ/n_ОГЭ). `gap` is in points of the index; the cell is that of the best attended ВПР.
 */
export function checkVprAgainstOge(dataset: Pick<Dataset, "facts" | "schools">, parameters: CheckParameters): Finding[] {
  const last = Math.max(...dataset.facts.filter(({ kind }) => kind === "oge").map(({ year }) => year));
  const facts = dataset.facts.filter(({ kind, year }) => (kind === "vpr" || kind === "oge") && year > last - years && year <= last);
  const results = indexedFacts(facts);
  return dataset.schools.flatMap((school) => {
    const own = results.filter(({ fact }) => fact.schoolId === school.id);
    const [vpr, oge] = [pool(own, "vpr"), pool(own, "oge")];
    if (vpr === null || oge === null) return [];
    const [vprSpread, ogeSpread] = [
      pupilSpread(
        "vpr",
        facts.filter(({ kind }) => kind === "vpr"),
        parameters,
      ),
      pupilSpread(
        "oge",
        facts.filter(({ kind }) => kind === "oge"),
        parameters,
      ),
    ];
    const error = Math.sqrt(
      (vprSpread ** 2 * designEffect("vpr", parameters)) / vpr.n + (ogeSpread ** 2 * designEffect("oge", parameters)) / oge.n,
    );
    const gap = vpr.deviation - oge.deviation;
    if (gap < worthAsking * ogeSpread || gap <= sure * error) return [];
    return [
      makeFinding(
        "vprAboveOge",
        { fromYear: last - years + 1, year: last, gap, vprPupils: vpr.n, ogePupils: oge.n },
        vpr.fullest.fact.source,
        school.id,
      ),
    ];
  });
}
