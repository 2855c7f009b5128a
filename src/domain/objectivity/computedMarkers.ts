import type { BiasMarker, Dataset } from "../assessment/dataset";
import type { MarkScales } from "../parameters/definitions/markScaleParameters";
import type { Parameters } from "../parameters/parameters";
import { boundaryPeaks } from "./boundaryPeaks";
import type { PeakRule } from "./boundaryPeak";
import type { UnconfirmedRule } from "./vprAgainstExam";
import { vprAgainstExam } from "./vprAgainstExam";

type MarkerParameters = UnconfirmedRule & PeakRule & MarkScales & Pick<Parameters, "riskChangedMarks" | "minimumPupils">;

/**
 * Расчётные признаки необъективности (method §4): of each school and year what our own checks ask about, a peak at a mark boundary, ВПР well above the exams,
 * marks changed against the journal. Questions, not verdicts: they change no mean and no decision (see `biasedSince`), they add «результаты требуют проверки
 * объективности» and keep a school from being a partner meanwhile. `count` = procedures with a peak, exams, or 1 for the journals of a year together.
 */
export function computedMarkers(dataset: Dataset, parameters: MarkerParameters): BiasMarker[] {
  const markers = new Map<string, BiasMarker>();
  const add = (marker: Omit<BiasMarker, "kind" | "count">): void => {
    const key = `${marker.schoolId}|${marker.year}|${marker.reason}`;
    const known = markers.get(key);
    markers.set(key, known === undefined ? { ...marker, kind: "computed", count: 1 } : { ...known, count: known.count + 1 });
  };
  for (const { distribution } of boundaryPeaks(dataset, parameters)) {
    const { schoolId, year, source } = distribution;
    add({ schoolId, year, reason: "boundaryPeak", source });
  }
  for (const exam of ["oge", "ege"] as const) {
    for (const { schoolId, year, fact } of vprAgainstExam(exam, dataset, parameters))
      add({ schoolId, year, reason: "vprAboveExam", source: fact.source });
  }
  for (const marker of changedJournals(dataset, parameters)) add(marker);
  return [...markers.values()];
}

/** Journals of one school and year together: one class of five with two other marks is no question yet. */
function changedJournals(
  { journals = [] }: Pick<Dataset, "journals">,
  { riskChangedMarks, minimumPupils }: Pick<Parameters, "riskChangedMarks" | "minimumPupils">,
): Omit<BiasMarker, "kind" | "count">[] {
  const years = new Map<string, { n: number; changed: number; worst: NonNullable<Dataset["journals"]>[number] }>();
  for (const journal of journals) {
    const key = `${journal.schoolId}|${journal.year}`;
    const changed = journal.lowered + journal.raised;
    const known = years.get(key);
    if (known === undefined) years.set(key, { n: journal.n, changed, worst: journal });
    else {
      known.n += journal.n;
      known.changed += changed;
      if (changed * known.worst.n > (known.worst.lowered + known.worst.raised) * journal.n) known.worst = journal;
    }
  }
  return [...years.values()]
    .filter(({ n, changed }) => n >= minimumPupils && 100 * changed >= riskChangedMarks * n)
    .map(({ worst: { schoolId, year, source } }) => ({ schoolId, year, reason: "journal", source }));
}
