import type { ParameterGroup } from "../../domain/parameters/parameter";
import { questionParameters } from "../../domain/parameters/definitions/questionParameters";
import { parameterCatalogue } from "../../domain/parameters/parameterCatalogue";
import { orderWords } from "../../text/documents/orderWords";
import { parameterGroupName } from "../../text/parameters/parameterGroupName";
import { parameterSourceText } from "../../text/parameters/parameterSourceText";
import { parameterText } from "../../text/parameters/parameterText";
import { parameterValueText } from "../../text/parameters/parameterValueText";
import type { DocumentBlock } from "../document/officialDocument";
import { paragraph } from "../document/paragraph";
import type { ReportInput } from "../reportInput";

const { columns, parameters: words } = orderWords;

/** Groups whose parameters can change the list, the rating, ИСБШ or who leaves the list; thresholds of questions about the data change none. */
const deciding: ReadonlySet<ParameterGroup> = new Set([
  "period",
  "data",
  "federal",
  "cluster",
  "rating",
  "socialIndex",
  "decision",
  "certificateMinima",
]);

type Definition = (typeof parameterCatalogue)[number];

/**
 * Annex of the parameters by which the list was made, two a line so that it can be signed: value with its unit, where its default comes from
 * by a number explained under the table, and a mark where the value is not the default. The other parameters stand on their sheet.
 */
export function parametersAnnex({ parameters, analysis, stamp }: ReportInput): DocumentBlock[] {
  const decides = ({ key, group }: Definition): boolean => deciding.has(group) && !(key in questionParameters);
  const shown = parameterCatalogue.filter(decides);
  const others = parameterCatalogue.filter((definition) => !decides(definition) && definition.group !== "department");
  const sources = [...new Set(shown.map(({ source }) => source))];
  const cells = (definition: Definition | undefined): string[] => {
    if (definition === undefined) return ["", "", ""];
    const { key, source, unit } = definition;
    const chosen = key === "reportYear" ? analysis.year : parameters[key];
    const text = parameterValueText(definition, chosen);
    const changed = parameterValueText(definition, parameters[key]) !== parameterValueText(definition, definition.default);
    const value = words.value(text, chosen, { unit, printed: parameterText(key).unit });
    return [parameterText(key).name, `${value}${changed ? words.changed : ""}`, String(sources.indexOf(source) + 1)];
  };
  const rows: string[][] = [];
  const sections: number[] = [];
  for (const group of new Set(shown.map((definition) => definition.group))) {
    const own = shown.filter((definition) => definition.group === group);
    const half = Math.ceil(own.length / 2);
    sections.push(rows.length);
    rows.push([parameterGroupName(group), "", "", "", "", ""]);
    own.slice(0, half).forEach((definition, line) => rows.push([...cells(definition), ...cells(own[half + line])]));
  }
  const half = [
    { heading: columns.parameter, parts: 6 },
    { heading: columns.value, parts: 3, centred: true },
    { heading: columns.source, parts: 1, centred: true },
  ];
  return [
    { kind: "table", columns: [...half, ...half], rows, sections },
    paragraph("note", words.sources(sources.map(parameterSourceText))),
    paragraph(
      "note",
      words.rest(
        [...new Set(others.flatMap(({ group }) => (deciding.has(group) ? [] : [parameterGroupName(group)])))],
        others.length,
        stamp.parametersRevision,
      ),
    ),
  ];
}
