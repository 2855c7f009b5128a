import { yearReportWords } from "../../text/documents/yearReportWords";
import type { DocumentBlock } from "../document/officialDocument";
import { paragraph } from "../document/paragraph";
import { effectivenessFigures } from "../effectiveness/effectivenessFigures";
import type { ReportInput } from "../reportInput";
import { schoolLabels } from "../schoolNames/schoolLabels";

const { dynamics: words } = yearReportWords;

/** The last change of the district with what chance may do, the federal criterion by year, exits, regression to the mean. */
export function dynamicsPart(input: ReportInput): DocumentBlock[] {
  const { years, exits, rebound } = effectivenessFigures(input);
  const labels = schoolLabels(input.dataset.schools);
  const comparable = years.filter((year) => year.comparable);
  const [before, last] = comparable.slice(-2);
  const reviewed = exits.filter(({ result }) => result !== null);
  const leaving = reviewed.filter(({ result }) => result?.leaves === true).map(({ schoolId }) => labels.get(schoolId) ?? schoolId);
  return [
    paragraph("body", before === undefined || last === undefined ? words.one : words.change(last, before.year)),
    ...(comparable.length < 2 ? [] : [paragraph("body", words.federal(comparable))]),
    ...(reviewed.length === 0 ? [] : [paragraph("body", words.exits(leaving, reviewed.length))]),
    ...(rebound === null ? [] : [paragraph("body", words.rebound(rebound))]),
  ];
}
