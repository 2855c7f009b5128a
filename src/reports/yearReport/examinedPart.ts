import { yearReportWords } from "../../text/documents/yearReportWords";
import type { DocumentBlock } from "../document/officialDocument";
import { paragraph } from "../document/paragraph";
import { effectivenessFigures } from "../effectiveness/effectivenessFigures";
import type { ReportInput } from "../reportInput";
import { schoolLabels } from "../schoolNames/schoolLabels";
import { windowYears } from "../windowYears";

const { examined: words } = yearReportWords;

/** How many schools, years and results; whether the analysis covers everyone, or who is missing. */
export function examinedPart(input: ReportInput): DocumentBlock[] {
  const { dataset } = input;
  const years = windowYears(input);
  const facts = dataset.facts.filter(({ year }) => years.includes(year));
  const withFacts = new Set(facts.map(({ schoolId }) => schoolId)).size;
  const labels = schoolLabels(dataset.schools);
  const analysed = effectivenessFigures(input).targets.find(({ target }) => target === "analysed");
  return [
    paragraph("body", words.facts(years.length === 0 ? dataset.schools.length : withFacts, facts.length, years)),
    ...(analysed === undefined
      ? []
      : [
          paragraph(
            "body",
            words.coverage(
              analysed.reached,
              analysed.total,
              analysed.missing.map((id) => labels.get(id) ?? id),
            ),
          ),
        ]),
  ];
}
