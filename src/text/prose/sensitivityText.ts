import type { DecidingVariant, SchoolSensitivity } from "../../domain/sensitivity/schoolSensitivity";
import type { ParameterKey } from "../../domain/parameters/parameters";
import { parameterDefinitions } from "../../domain/parameters/parameters";
import { decisionText } from "../names/decisionText";
import { parameterText } from "../parameters/parameterText";
import { parameterValueText } from "../parameters/parameterValueText";
import { glue } from "../typography/glue";
import { joinWords } from "../typography/joinWords";
import { quote } from "../typography/quote";

/** So many variants are named; the rest is counted. */
const named = 2;

/**
 * How firm a decision is: «Решение устойчиво: то же во всех вариантах расчёта (31).» or «Решение зависит от параметров: «Порог
 * доли низких результатов» = 25 — группа риска; то же в 30 из 31 вариантов.»
 *
 * @param place in a "table" what the deciding variants are is left to the whole text: «То же в 30 из 31 вариантов расчёта, в 1 — группа риска.»
 */
export function sensitivityText(
  { variants, dependsOn }: Pick<SchoolSensitivity, "variants" | "dependsOn">,
  place: "whole" | "table" = "whole",
): string {
  if (dependsOn.length === 0) return glue(`Решение устойчиво: то же во всех вариантах расчёта (${variants}).`);
  if (place === "table") {
    return glue(`То же в ${variants - dependsOn.length} из ${variants} вариантов расчёта, ${joinWords(outcomes(dependsOn))}.`);
  }
  const shown = dependsOn.slice(0, named).map(variantText);
  const rest = dependsOn.length - shown.length;
  const list = `${shown.join("; ")}${rest > 0 ? ` и ещё ${rest}` : ""}`;
  return glue(`Решение зависит от параметров: ${list}; то же в ${variants - dependsOn.length} из ${variants} вариантов.`);
}

/** «в 2 — группа риска», the most frequent outcome first. */
function outcomes(dependsOn: readonly DecidingVariant[]): string[] {
  const counts = new Map<string, number>();
  for (const { decision } of dependsOn) {
    const { name } = decisionText(decision);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => `в ${count} — ${name}`);
}

function variantText({ rule, key, value, decision }: DecidingVariant): string {
  const outcome = decisionText(decision).name;
  if (rule === "year") return `без ${value} г. — ${outcome}`;
  const definition = { key: key as ParameterKey, ...parameterDefinitions[key as ParameterKey] };
  return `${quote(parameterText(definition.key).name)} = ${parameterValueText(definition, value)} — ${outcome}`;
}
