import { yearReportWords } from "../../text/documents/yearReportWords";
import type { DocumentBlock } from "../document/officialDocument";
import { paragraph } from "../document/paragraph";
import { effectivenessFigures } from "../effectiveness/effectivenessFigures";
import { openSchools } from "../lowPerforming/openSchools";
import type { ReportInput } from "../reportInput";

const { results: words } = yearReportWords;
const middle = 50;

/** The district's share of low results with its chart, and how many schools stand surely above or below their set. */
export function resultsPart(input: ReportInput): DocumentBlock[] {
  const { years } = effectivenessFigures(input);
  const now = years.find(({ year }) => year === input.analysis.year);
  const schools = openSchools(input);
  const sure = schools.flatMap(({ rating }) => (rating?.sufficient === true ? [rating] : []));
  const above = sure.filter(({ low }) => low > middle).length;
  const below = sure.filter(({ high }) => high < middle).length;
  const shares = years.map(({ low, n }) => (100 * low) / n);
  return [
    paragraph("body", now === undefined ? words.noShare : words.share(now)),
    paragraph("body", words.rating(above, below, sure.length - above - below, schools.length - sure.length)),
    ...(years.length < 2
      ? []
      : [
          {
            kind: "chart" as const,
            title: words.chart(years),
            alternativeText: words.alternative(years),
            series: words.series,
            points: years.map(({ year }, index) => ({ label: String(year), value: shares[index] ?? 0 })),
            maximum: Math.max(20, Math.ceil(Math.max(...shares) / 10) * 10),
            unit: "%",
          },
        ]),
  ];
}
