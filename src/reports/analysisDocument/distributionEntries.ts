import type { Dataset } from "../../domain/assessment/dataset";
import { kindName } from "../../text/names/kindName";
import { subjectName } from "../../text/names/subjectName";
import type { NameSource } from "./nameSources";

/** Primary points of ВПР, an entry for each school, year, subject and grade; `points[k]` = whole pupils with k points. None give an empty list. */
export function distributionEntries(
  { distributions = [] }: Pick<Dataset, "distributions">,
  nameSource: NameSource,
): Record<string, unknown>[] {
  return distributions.map(({ schoolId, year, subject, grade, n, counts, boundaries, source }) => ({
    school: schoolId,
    year,
    kind: kindName("vpr"),
    subject: subjectName(subject),
    grade,
    n,
    points: counts,
    boundaries,
    source: nameSource(source),
  }));
}
