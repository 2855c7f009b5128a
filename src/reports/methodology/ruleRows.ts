import { parameterCatalogue } from "../../domain/parameters/parameterCatalogue";
import { parameterDefinitions } from "../../domain/parameters/parameters";
import type { ParameterKey } from "../../domain/parameters/parameters";
import { parameterSourceText } from "../../text/parameters/parameterSourceText";
import { parameterText } from "../../text/parameters/parameterText";
import { parameterValueText } from "../../text/parameters/parameterValueText";
import { commonWords } from "../../text/sheets/commonWords";
import { methodologyWords as words } from "../../text/sheets/methodologyWords";
import { glue } from "../../text/typography/glue";
import type { ReportInput } from "../reportInput";
import type { ModelCell } from "../sheetModel";

/** Groups of parameters that decide identification; the others belong to the support of the schools. */
const groups: ReadonlySet<string> = new Set(["period", "federal", "cluster", "rating", "socialIndex", "context"]);

/** Sources of the rules that decide the list: one row a source with the parameters that have it. */
export function sourceRows({ parameters }: ReportInput): ModelCell[][] {
  const bySource = new Map<string, string[]>();
  for (const definition of parameterCatalogue) {
    if (!groups.has(definition.group)) continue;
    const source = parameterSourceText(definition.source);
    const named = `${parameterText(definition.key).name} — ${parameterValueText(definition, parameters[definition.key])}`;
    bySource.set(source, [...(bySource.get(source) ?? []), named]);
  }
  return [...bySource].map(([source, named]) => [
    source,
    words.sourcesCount(named.length),
    named.slice(0, words.sourcesNamed).join("; "),
    words.sourcesRest(named.length),
  ]);
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
