import type { CertificateMinima } from "../parameters/definitions/certificateMinimumParameters";
import { certificateMinimum } from "../parameters/certificateMinimum";
import type { Fact } from "./fact";

/**
 * Counts low results of ЕГЭ anew by other certificate minima (минимальные баллы, method §1): for the facts whose low results were counted from the
 * scores of the pupils. What a sheet itself tells as low stays as told.
 *
 * @example lowByMinima([{ …, subject: "russian", scores: [{ score: 23, pupils: 1 }, { score: 25, pupils: 2 }] }], { …, minimumRussian: 26 }) // low: 3
 */
export function lowByMinima(facts: readonly Fact[], minima: CertificateMinima): Fact[] {
  return facts.map((fact) => {
    if (fact.scores === undefined) return fact;
    const minimum = certificateMinimum(minima, fact.subject, fact.year);
    if (minimum === null) return { ...fact, low: null };
    return { ...fact, low: fact.scores.reduce((low, { score, pupils }) => (score < minimum ? low + pupils : low), 0) };
  });
}
