import type { Dataset } from "../../domain/assessment/dataset";
import type { Finding } from "../../domain/findings/finding";
import { makeFinding } from "../makeFinding";
import type { CheckParameters } from "./checkParameters";

/**
 * Marks of ВПР against the journal (method §4): where at least the share of the parameter (30 %) was changed, up or down, objectivity is asked
 * about. Fewer pupils than are shown give no question.
 */
export function checkJournals({ journals = [] }: Pick<Dataset, "journals">, parameters: CheckParameters): Finding[] {
  return journals.flatMap(({ schoolId, year, subject, grade, n, lowered, raised, source }) => {
    const changed = lowered + raised;
    if (n < parameters.shownPupils || 100 * changed < parameters.riskChangedMarks * n) return [];
    const share = (100 * changed) / n;
    return [
      makeFinding(
        "journalChanged",
        { kind: "vpr", subject, grade: grade ?? 0, year, n, changed, lowered, raised, share },
        source,
        schoolId,
      ),
    ];
  });
}
