import type { Dataset } from "../../domain/assessment/dataset";
import type { Fact, ScoreScale } from "../../domain/assessment/fact";
import type { Finding } from "../../domain/findings/finding";
import { makeFinding } from "../makeFinding";

const bounds: Readonly<Record<ScoreScale, readonly [number, number]>> = {
  mark: [2, 5],
  test: [0, 100],
  percent: [0, 100],
  primary: [0, Infinity],
};

function contradictionsOf(fact: Fact): Finding[] {
  const found: Finding[] = [];
  const { n, marks, low, mean, scale, year, kind, subject, source, schoolId } = fact;
  const sum = marks === null ? null : marks[2] + marks[3] + marks[4] + marks[5];
  if (sum !== null && sum !== n) found.push(makeFinding("marksNotParticipants", { kind, subject, year, n, sum }, source, schoolId));
  if (low !== null && low > n) found.push(makeFinding("lowOverParticipants", { kind, subject, year, n, low }, source, schoolId));
  if (mean !== null && scale !== null && (mean < bounds[scale][0] || mean > bounds[scale][1])) {
    found.push(makeFinding("meanOutsideScale", { kind, subject, year, mean, scale }, source, schoolId));
  }
  return found;
}

/** Facts that contradict themselves: marks that do not make up n, more low results than participants, a mean outside its scale. */
export function checkContradictions(dataset: Pick<Dataset, "facts">): Finding[] {
  return dataset.facts.flatMap(contradictionsOf);
}
