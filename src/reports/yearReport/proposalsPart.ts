import type { RiskCode } from "../../domain/risks/riskSignal";
import { yearReportWords } from "../../text/documents/yearReportWords";
import { isLowPerforming } from "../../domain/identification/isLowPerforming";
import { commonWords } from "../../text/sheets/commonWords";
import { formatIsoDate } from "../../text/typography/formatIsoDate";
import { openSchools } from "../lowPerforming/openSchools";
import { schoolLabels } from "../schoolNames/schoolLabels";
import { riskName } from "../../text/names/riskName";
import { courseFigures } from "../courses/courseFigures";
import type { DocumentBlock } from "../document/officialDocument";
import { paragraph } from "../document/paragraph";
import { supportCycle } from "../recommendations/supportCycle";
import type { ReportInput } from "../reportInput";
import { roadmapRows } from "../roadmap/roadmapRows";

const { proposals: words } = yearReportWords;
/** So many risks are named, those of most schools first. */
const namedRisks = 3;

/** How many recommendations go to whom, which risks most schools share, and what is planned. */
export function proposalsPart(input: ReportInput): DocumentBlock[] {
  const { recommendations } = supportCycle(input);
  const toSchools = recommendations.filter(({ addressee }) => addressee === "school");
  const schoolsByRisk = new Map<RiskCode, Set<string>>();
  for (const { risk, schoolId } of toSchools) {
    if (risk !== null && schoolId !== null) schoolsByRisk.set(risk, (schoolsByRisk.get(risk) ?? new Set<string>()).add(schoolId));
  }
  const risks = [...schoolsByRisk].map(([risk, schools]) => [riskName(risk), schools.size] as const).sort(([, a], [, b]) => b - a);
  const measures = roadmapRows(input).rows.filter(({ state }) => state !== "empty").length;
  const { groups, year, diagnosticsKept } = courseFigures(input);
  return [
    paragraph(
      "body",
      words.recommendations(
        toSchools.length,
        new Set(toSchools.map(({ schoolId }) => schoolId)).size,
        recommendations.filter(({ addressee }) => addressee === "partner").length,
        recommendations.filter(({ addressee }) => addressee === "department").length,
      ),
    ),
    ...(risks.length === 0 ? [] : [paragraph("body", words.risks(risks.slice(0, namedRisks)))]),
    paragraph("body", words.roadmap(measures)),
    paragraph("body", diagnosticsKept ? words.courses(groups.length, year) : words.noCourses(year)),
    ...tasksTable(input),
  ];
}

/** The first tasks of each school on the list by its priorities, with the nearest term; nothing without such a school. */
function tasksTable(input: ReportInput): DocumentBlock[] {
  const { recommendations } = supportCycle(input);
  const labels = schoolLabels(input.dataset.schools);
  const rows = openSchools(input)
    .filter(({ decision }) => isLowPerforming(decision))
    .map(({ schoolId }) => {
      const own = recommendations
        .filter((one) => one.schoolId === schoolId && one.addressee === "school" && one.rank !== null)
        .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
      const tasks = own.flatMap(({ risk }) => (risk === null ? [] : [riskName(risk)]));
      const [nearest] = own.map(({ due }) => due).sort();
      const none = commonWords.notAvailable;
      return [
        labels.get(schoolId) ?? schoolId,
        tasks.length === 0 ? none : tasks.join("; "),
        nearest === undefined ? none : formatIsoDate(nearest),
      ];
    });
  const [school, tasks, due] = words.columns;
  if (rows.length === 0) return [];
  return [
    {
      kind: "table",
      columns: [
        { heading: school, parts: 6 },
        { heading: tasks, parts: 11 },
        { heading: due, parts: 3, centred: true },
      ],
      rows,
    },
  ];
}
