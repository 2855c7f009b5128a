import { parameterCatalogue } from "../../domain/parameters/parameterCatalogue";
import { parameterDefinitions } from "../../domain/parameters/parameters";
import type { ParameterKey } from "../../domain/parameters/parameters";
import { parameterGroupName } from "../../text/parameters/parameterGroupName";
import { parameterSourceText } from "../../text/parameters/parameterSourceText";
import { parameterText } from "../../text/parameters/parameterText";
import { parameterValueText } from "../../text/parameters/parameterValueText";
import { commonWords } from "../../text/sheets/commonWords";
import { methodologyWords as words } from "../../text/sheets/methodologyWords";
import { glue } from "../../text/typography/glue";
import type { ReportInput } from "../reportInput";
import type { ModelCell } from "../sheetModel";

/** Groups of parameters that decide identification; the others belong to the support of the schools. */
const groups: ReadonlySet<string> = new Set(["period", "federal", "cluster", "rating", "socialIndex", "context", "certificateMinima"]);

/** More parameters of one source are counted by section instead of being named. */
const mostNamed = 12;

/** Sources of the rules that decide the list: one row a source with the parameters that have it. */
export function sourceRows({ parameters }: ReportInput): ModelCell[][] {
  const bySource = new Map<string, (typeof parameterCatalogue)[number][]>();
  for (const definition of parameterCatalogue) {
    if (!groups.has(definition.group)) continue;
    const source = parameterSourceText(definition.source);
    bySource.set(source, [...(bySource.get(source) ?? []), definition]);
  }
  const named = (definition: (typeof parameterCatalogue)[number]): string =>
    `${parameterText(definition.key).name} — ${parameterValueText(definition, parameters[definition.key])}`;
  return [...bySource].map(([source, definitions]) => [
    source,
    words.sourcesCount(definitions.length),
    (definitions.length <= mostNamed && !isWholeSection(definitions) ? definitions.map(named) : sectionsOf(definitions)).join("; "),
    words.sourcesChanged(
      definitions.filter((definition) => JSON.stringify(parameters[definition.key]) !== JSON.stringify(definition.default)).length,
    ),
  ]);
}

/** True for a source of a section of its own, which the name of the section tells. */
function isWholeSection(definitions: readonly (typeof parameterCatalogue)[number][]): boolean {
  const sections = new Set(definitions.map(({ group }) => group));
  return (
    sections.size === 1 &&
    definitions.length > 1 &&
    parameterCatalogue.every((one) => !sections.has(one.group) || definitions.includes(one))
  );
}

/** How many of the parameters each section of «Параметры» holds: a whole list of them would only repeat that sheet. */
function sectionsOf(definitions: readonly (typeof parameterCatalogue)[number][]): string[] {
  const counts = new Map<string, number>();
  for (const { group } of definitions) counts.set(parameterGroupName(group), (counts.get(parameterGroupName(group)) ?? 0) + 1);
  return [...counts].map(([group, count]) => words.sourcesSection(group, count));
}

export function limitRows(): ModelCell[][] {
  return words.limits.map(([what, limit, advice]) => [glue(what), glue(limit), glue(advice), commonWords.notApplicable]);
}

/** What the department has to decide itself, with the value in force. */
export function disputedRows({ parameters }: ReportInput): ModelCell[][] {
  return words.disputed.map(([what, why, key]) => {
    const definition = { key: key as ParameterKey, ...parameterDefinitions[key] };
    return [
      glue(what),
      glue(why),
      glue(words.disputedSource(parameterText(key).name, parameterSourceText(definition.source))),
      parameterValueText(definition, parameters[key]),
    ];
  });
}
