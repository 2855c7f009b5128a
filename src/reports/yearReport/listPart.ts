import { isListed } from "../../domain/identification/isListed";
import { isLowPerforming } from "../../domain/identification/isLowPerforming";
import { yearReportWords } from "../../text/documents/yearReportWords";
import { contextEffectText } from "../../text/names/contextEffectText";
import { decisionText } from "../../text/names/decisionText";
import { socialIndexLevelText } from "../../text/names/socialIndexLevelText";
import { shareText } from "../../text/prose/shareText";
import { commonWords } from "../../text/sheets/commonWords";
import type { DocumentBlock } from "../document/officialDocument";
import { paragraph } from "../document/paragraph";
import { openSchools } from "../lowPerforming/openSchools";
import type { ReportInput } from "../reportInput";
import { schoolLabels } from "../schoolNames/schoolLabels";

const { list: words } = yearReportWords;

/** How many schools the list and the risk group have, and a table of them. */
export function listPart(input: ReportInput): DocumentBlock[] {
  const { dataset, parameters } = input;
  const schools = openSchools(input);
  const labels = schoolLabels(dataset.schools);
  const listed = schools.filter(({ decision }) => isListed(decision));
  const unknown = schools.filter(({ decision }) => decision === "insufficientData" || decision === "noData").length;
  const inList = listed.filter(({ decision }) => isLowPerforming(decision)).length;
  const [school, decision, share, effect, index] = words.columns;
  return [
    paragraph("body", words.counts(inList, listed.length - inList, unknown)),
    ...(listed.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            columns: [
              { heading: school, parts: 5 },
              { heading: decision, parts: 4 },
              { heading: share, parts: 5 },
              { heading: effect, parts: 3 },
              { heading: index, parts: 3 },
            ],
            rows: listed.map((one) => [
              labels.get(one.schoolId) ?? one.schoolId,
              decisionText(one.decision).name,
              one.federal.pooledN === 0
                ? commonWords.notAvailable
                : shareText(one.federal.pooledLow, one.federal.pooledN, parameters.shownPupils),
              one.contextEffect === null ? commonWords.notAvailable : contextEffectText(one.contextEffect),
              one.socialIndex === null ? commonWords.notAvailable : socialIndexLevelText(one.socialIndex.level).name,
            ]),
          },
        ]),
  ];
}
