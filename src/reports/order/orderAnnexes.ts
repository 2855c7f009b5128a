import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import { isLowPerforming } from "../../domain/identification/isLowPerforming";
import { orderWords as words } from "../../text/documents/orderWords";
import { decisionText } from "../../text/names/decisionText";
import { subjectName } from "../../text/names/subjectName";
import { partnerReasons } from "../../text/prose/partnerReasons";
import { reasonText } from "../../text/prose/reasonText";
import { commonWords } from "../../text/sheets/commonWords";
import type { DocumentBlock, DocumentTable } from "../document/officialDocument";
import { paragraph } from "../document/paragraph";
import { keptOverrides } from "../lowPerforming/keptOverrides";
import type { PartnerPair } from "../partners/partnerPairs";
import type { ReportInput } from "../reportInput";
import type { RoadmapRow } from "../roadmap/roadmapRows";
import { schoolLabels } from "../schoolNames/schoolLabels";
import { parametersAnnex } from "./parametersAnnex";

const { annexes, columns } = words;

/**
 * The annexes of the order, each on a page of its own: the list, the parameters, the roadmap, the partners. The last ones are left out where the
 * order has no clause about them: a page that says «нет» is nothing to sign.
 */
export function orderAnnexes(
  input: ReportInput,
  schools: readonly SchoolAnalysis[],
  pairs: readonly PartnerPair[],
  measures: readonly RoadmapRow[],
): DocumentBlock[] {
  const bodies: readonly (readonly [title: string, blocks: readonly DocumentBlock[]])[] = [
    [annexes.list, listAnnex(input, schools)],
    [annexes.parameters, parametersAnnex(input)],
    ...(measures.length === 0 && pairs.length === 0
      ? []
      : [[annexes.roadmap, [measures.length === 0 ? paragraph("body", annexes.roadmapNone) : roadmapTable(measures)]] as const]),
    ...(pairs.length === 0 ? [] : [[annexes.partners, [partnersTable(input, pairs)]] as const]),
  ];
  return bodies.flatMap(([title, blocks], index) => [
    { kind: "newPage" as const },
    paragraph("right", words.annex(index + 1)),
    paragraph("title", title),
    ...blocks,
  ]);
}

function listAnnex(input: ReportInput, schools: readonly SchoolAnalysis[]): DocumentBlock[] {
  const listed = schools.filter(({ decision }) => isLowPerforming(decision));
  const atRisk = schools.filter(({ decision }) => decision === "atRisk");
  return [
    listed.length === 0 ? paragraph("body", annexes.listNone) : decisionsTable(input, listed),
    ...(atRisk.length === 0 ? [] : [paragraph("title", annexes.risk), decisionsTable(input, atRisk)]),
  ];
}

/** Schools with the decision in force and its ground; where a specialist decided, his reason stands before the calculation. */
function decisionsTable(input: ReportInput, schools: readonly SchoolAnalysis[]): DocumentTable {
  const { dataset, analysis, parameters } = input;
  const labels = schoolLabels(dataset.schools);
  const calculated = new Map(analysis.schools.map((school) => [school.schoolId, school]));
  const { bySchool } = keptOverrides(input);
  return {
    kind: "table",
    columns: [
      { heading: columns.number, parts: 1, centred: true },
      { heading: columns.school, parts: 4 },
      { heading: columns.decision, parts: 3 },
      { heading: columns.reason, parts: 12 },
    ],
    rows: schools.map(({ schoolId, decision }, index) => {
      const school = calculated.get(schoolId);
      if (school === undefined) throw new RangeError(`orderAnnexes: no analysis of ${schoolId}`);
      const reason = reasonText(
        { school, year: analysis.year, clusterComputed: analysis.clusterCriterionComputed, closed: false, parameters },
        "table",
      );
      const own =
        decision === school.decision ? "" : words.overridden(bySchool.get(schoolId)?.reason ?? "", decisionText(school.decision).name);
      return [String(index + 1), labels.get(schoolId) ?? schoolId, decisionText(decision).name, `${own}${reason}`];
    }),
  };
}

function roadmapTable(measures: readonly RoadmapRow[]): DocumentTable {
  return {
    kind: "table",
    columns: [
      { heading: columns.number, parts: 1, centred: true },
      { heading: columns.school, parts: 3 },
      { heading: columns.measure, parts: 7 },
      { heading: columns.responsible, parts: 3 },
      { heading: columns.due, parts: 2, centred: true },
      { heading: columns.indicator, parts: 4 },
    ],
    rows: measures.map(({ texts }, index) => [
      String(index + 1),
      texts.school,
      texts.measure,
      texts.responsible,
      texts.due,
      texts.indicator,
    ]),
  };
}

function partnersTable({ dataset }: ReportInput, pairs: readonly PartnerPair[]): DocumentTable {
  const labels = schoolLabels(dataset.schools);
  return {
    kind: "table",
    columns: [
      { heading: columns.number, parts: 1, centred: true },
      { heading: columns.school, parts: 4 },
      { heading: columns.partner, parts: 4 },
      { heading: columns.subjects, parts: 4 },
      { heading: columns.why, parts: 7 },
    ],
    rows: pairs.map(({ schoolId, partner, subjects }, index) => [
      String(index + 1),
      labels.get(schoolId) ?? schoolId,
      partner === null ? words.intermunicipal : (labels.get(partner.schoolId) ?? partner.schoolId),
      subjects.length === 0 ? words.noSubjects : subjects.map(subjectName).join(", "),
      partner === null ? commonWords.notApplicable : partnerReasons(partner, partner.way).join(" "),
    ]),
  };
}
