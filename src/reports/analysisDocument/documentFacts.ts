import type { Dataset } from "../../domain/assessment/dataset";
import { lowCount } from "../../domain/assessment/lowCount";
import { kindName } from "../../text/names/kindName";
import { stageName } from "../../text/names/stageName";
import { subjectName } from "../../text/names/subjectName";
import type { NameSource } from "./nameSources";

/** One entry for each school × procedure × year, olympiads among them. */
export function documentFacts({ facts, olympiads }: Dataset, nameSource: NameSource): Record<string, unknown>[] {
  return [
    ...facts.map((fact) => ({
      school: fact.schoolId,
      year: fact.year,
      kind: kindName(fact.kind),
      subject: subjectName(fact.subject),
      grade: fact.grade,
      n: fact.n,
      marks: fact.marks,
      low: lowCount(fact),
      mean: fact.mean,
      scale: fact.scale,
      participants: fact.participants,
      source: nameSource(fact.source),
    })),
    ...olympiads.map(({ schoolId, year, stage, subject, participants, winners, prizes, source }) => ({
      school: schoolId,
      year,
      kind: "Олимпиада",
      subject: subject === null ? null : subjectName(subject),
      stage: stage === null ? null : stageName(stage),
      grade: null,
      participants,
      winners,
      prizes,
      source: nameSource(source),
    })),
  ];
}
