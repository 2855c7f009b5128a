import { yearReportWords } from "../../text/documents/yearReportWords";
import { subjectName } from "../../text/names/subjectName";
import { courseFigures } from "../courses/courseFigures";
import type { DocumentBlock } from "../document/officialDocument";
import { paragraph } from "../document/paragraph";
import { openSchools } from "../lowPerforming/openSchools";
import { partnerPairs } from "../partners/partnerPairs";
import type { ReportInput } from "../reportInput";
import { schoolLabels } from "../schoolNames/schoolLabels";

const { works: words } = yearReportWords;

/** Where results are high in a hard context, who can be a partner, and in which subjects the district has strength of its own. */
export function worksPart(input: ReportInput): DocumentBlock[] {
  const labels = schoolLabels(input.dataset.schools);
  const labelOf = (id: string): string => labels.get(id) ?? id;
  const resilient = openSchools(input).filter(({ type }) => type === "resilient");
  const { pairs, candidates } = partnerPairs(input);
  const { leaders } = courseFigures(input);
  return [
    paragraph("body", resilient.length === 0 ? words.noResilient : words.resilient(resilient.map(({ schoolId }) => labelOf(schoolId)))),
    ...(pairs.length === 0
      ? []
      : [paragraph("body", words.partners(candidates.length, pairs.filter(({ partner }) => partner !== null).length, pairs.length))]),
    ...(["russian", "mathematics"] as const).flatMap((subject) =>
      leaders[subject].length === 0 ? [] : [paragraph("body", words.subjects(subjectName(subject), leaders[subject].map(labelOf)))],
    ),
  ];
}
