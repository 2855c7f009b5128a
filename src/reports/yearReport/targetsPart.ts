import { yearReportWords } from "../../text/documents/yearReportWords";
import { conceptTargetName } from "../../text/names/conceptTargetName";
import { effectivenessWords } from "../../text/sheets/effectivenessWords";
import type { DocumentBlock } from "../document/officialDocument";
import { paragraph } from "../document/paragraph";
import { effectivenessFigures } from "../effectiveness/effectivenessFigures";
import type { ReportInput } from "../reportInput";
import { schoolLabels } from "../schoolNames/schoolLabels";

const { targets: words } = yearReportWords;

/** The targets of the Concept with their fact and who is missing; what no register tells is «н/д». */
export function targetsPart(input: ReportInput): DocumentBlock[] {
  const { targets, cycle } = effectivenessFigures(input);
  const labels = schoolLabels(input.dataset.schools);
  const names = (ids: readonly string[]): string[] => ids.map((id) => labels.get(id) ?? id);
  const known = targets.filter(({ share }) => share !== null);
  const [target, fact, who] = words.columns;
  return [
    paragraph("body", words.lead(known.filter(({ share }) => share === 100).length, known.length, targets.length)),
    {
      kind: "table",
      columns: [
        { heading: target, parts: 8 },
        { heading: fact, parts: 4, centred: true },
        { heading: who, parts: 8 },
      ],
      rows: targets.map((one) => [
        conceptTargetName(one.target).name,
        effectivenessWords.targets.fact(one),
        one.share === null
          ? effectivenessWords.targets.nobodyTold(one)
          : effectivenessWords.targets.who(names(one.missing), names(one.unknown)),
      ]),
    },
    paragraph(
      "body",
      words.cycle(
        cycle.filter(({ conclusion }) => conclusion === "complete").length,
        cycle.filter(({ conclusion }) => conclusion !== "notFilled").length,
      ),
    ),
  ];
}
