import { parameterCatalogue } from "../../domain/parameters/parameterCatalogue";
import type { ParameterKey } from "../../domain/parameters/parameters";
import { readParameter } from "../../domain/parameters/readParameter";
import { findingText } from "../../text/findings/findingText";
import { parameterBoundsText } from "../../text/parameters/parameterBoundsText";
import { parameterGroupName } from "../../text/parameters/parameterGroupName";
import { parameterOptions } from "../../text/parameters/parameterOptions";
import { parameterText } from "../../text/parameters/parameterText";
import { parameterValueText } from "../../text/parameters/parameterValueText";
import { switchName } from "../../text/parameters/switchName";
import { parameterWords } from "../../text/pane/parameterWords";
import type { Evaluation } from "../evaluation";
import { parameterEffect } from "./parameterEffect";
import { parameterTyped } from "./parameterTyped";
import type { ParameterBoard, ParameterGroupView, ParameterTexts, ParameterView } from "./parameterView";

/** Letters of a choice that fit into a field of 124 px. */
const shortChoice = 10;

/** Letters of a text that fit into it beside a unit. */
const shortText = 12;

/** What is typed for these never fits beside the name. */
const longKinds: ReadonlySet<string> = new Set(["text", "scalesByYear"]);

type Definition = (typeof parameterCatalogue)[number];

/** Every parameter with its words and the value in force, grouped as on the sheet «Параметры». */
export function parameterBoard(evaluation: Evaluation): ParameterBoard {
  const groups: (ParameterGroupView & { readonly parameters: ParameterView[] })[] = [];
  for (const [index, definition] of parameterCatalogue.entries()) {
    if (definition.group !== parameterCatalogue[index - 1]?.group)
      groups.push({ name: parameterGroupName(definition.group), unfolded: definition.group === "federal", parameters: [] });
    groups.at(-1)?.parameters.push(view(definition, evaluation.parameters[definition.key]));
  }
  return {
    groups,
    problems: (texts) => problems(texts),
    effect: (texts) => (Object.keys(problems(texts)).length > 0 ? null : parameterEffect(evaluation, texts)),
  };
}

function view(definition: Definition, value: Evaluation["parameters"][ParameterKey]): ParameterView {
  const { key, kind } = definition;
  const { name, meaning, unit, source } = parameterText(key);
  const standard = parameterValueText(definition, definition.default);
  const options = optionsOf(definition);
  return {
    key,
    name,
    meaning,
    unit: unit === parameterWords.noUnit ? null : unit,
    terms: parameterWords.terms(standard, options === null ? parameterBoundsText(definition) : null, source),
    value: parameterTyped(value),
    standard: parameterTyped(definition.default),
    reset: parameterWords.reset(standard),
    options,
    wide:
      options?.some(({ label }) => label.length > shortChoice) ?? (longKinds.has(kind.type) || parameterTyped(value).length > shortText),
    numeric: kind.type === "number",
  };
}

function optionsOf({ key, kind }: Definition): ParameterView["options"] {
  if (kind.type === "switch") return [true, false].map((on) => ({ value: parameterTyped(on), label: switchName(on) }));
  if (kind.type !== "choice") return null;
  return kind.options.map((option) => ({ value: option, label: parameterOptions[key]?.[option] ?? option }));
}

function problems(texts: ParameterTexts): Record<string, string> {
  const found: Record<string, string> = {};
  for (const definition of parameterCatalogue) {
    const text = texts[definition.key];
    if (text === undefined) continue;
    const reading = readParameter(definition, text);
    if (!reading.ok) found[definition.key] = findingText(reading).message;
  }
  return found;
}
