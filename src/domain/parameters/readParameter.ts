import type { ParameterDefinition, ParameterValue } from "./parameter";
import { printed } from "./printed";
import { readMarkScales } from "./readMarkScales";
import { readYearlyScores } from "./readYearlyScores";

/** Why a text is not a value of the parameter; the words stand in `src/text`. */
export type ParameterProblem =
  | "parameterEmpty"
  | "parameterNotNumber"
  | "parameterNotWhole"
  | "parameterOutOfBounds"
  | "parameterNotChoice"
  | "parameterNotSwitch"
  | "parameterNotList"
  | "parameterNotScores"
  | "parameterNotScales";

export type ParameterReading<V extends ParameterValue = ParameterValue> =
  | { readonly ok: true; readonly value: V }
  | { readonly ok: false; readonly code: ParameterProblem; readonly params: Readonly<Record<string, string | number>> };

/* eslint-disable no-restricted-syntax -- words that a person types, not words that are shown */
const ON = new Set(["да", "true", "истина", "1", "вкл"]);
const OFF = new Set(["нет", "false", "ложь", "0", "выкл"]);
/* eslint-enable no-restricted-syntax */

/**
 * Reads what a person typed for a parameter: «30», «0,35», «30 %», «да/нет», «2020; 2022», «24; с 2027: 26». Never clips and never guesses:
 * a value out of bounds is a problem that names the bounds.
 * An empty cell is null for an optional number, an empty list for a list, an empty text for a text; else "parameterEmpty".
 *
 * @example readParameter(weightOge, "0,35") // { ok: true, value: 0.35 }
 * @example readParameter(excludedYears, "2020; 2022") // { ok: true, value: [2020, 2022] }
 */
export function readParameter(definition: ParameterDefinition, raw: ParameterValue): ParameterReading {
  const text = printed(raw)
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim();
  const { kind } = definition;
  switch (kind.type) {
    case "number":
      return readNumber(definition, text);
    case "switch":
      return readSwitch(definition, text);
    case "choice":
      return kind.options.includes(text)
        ? { ok: true, value: text }
        : problem(definition, text === "" ? "parameterEmpty" : "parameterNotChoice", text);
    case "years":
      return readList(definition, text, 1990, 2099);
    case "grades":
      return readList(definition, text, 1, 11);
    case "scoresByYear":
      if (text === "") return problem(definition, "parameterEmpty", text);
      return table(definition, "parameterNotScores", readYearlyScores(rowsOf(raw) ?? printed(raw), kind), text);
    case "scalesByYear":
      return table(definition, "parameterNotScales", readMarkScales(rowsOf(raw) ?? printed(raw)), text);
    case "text":
      return { ok: true, value: text };
  }
}

function problem(definition: ParameterDefinition, code: ParameterProblem, value: string): ParameterReading {
  const bounds = "min" in definition.kind ? { min: definition.kind.min, max: definition.kind.max } : {};
  return { ok: false, code, params: { key: definition.key, value, ...bounds } };
}

/** The rows of a table by year as a former run wrote them; null for what a person typed. */
function rowsOf(raw: ParameterValue): readonly unknown[] | null {
  return typeof raw === "object" && raw !== null ? raw : null;
}

function table(definition: ParameterDefinition, code: ParameterProblem, value: ParameterValue, text: string): ParameterReading {
  return value === null ? problem(definition, code, text) : { ok: true, value };
}

function readNumber(definition: ParameterDefinition, text: string): ParameterReading {
  const { kind } = definition;
  if (kind.type !== "number") throw new Error(`readNumber got a parameter of kind ${kind.type}`);
  if (text === "") return kind.optional === true ? { ok: true, value: null } : problem(definition, "parameterEmpty", text);
  const plain = (definition.unit === "percent" ? text.replace(/ ?%$/, "") : text).replace(/ /g, "").replace(",", ".").replace(/^[−–]/, "-");
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return problem(definition, "parameterNotNumber", text);
  const value = Number(plain);
  if (kind.integer === true && !Number.isInteger(value)) return problem(definition, "parameterNotWhole", text);
  if (value < kind.min || value > kind.max) return problem(definition, "parameterOutOfBounds", text);
  return { ok: true, value };
}

function readSwitch(definition: ParameterDefinition, text: string): ParameterReading {
  const word = text.toLowerCase();
  if (ON.has(word)) return { ok: true, value: true };
  if (OFF.has(word)) return { ok: true, value: false };
  return problem(definition, word === "" ? "parameterEmpty" : "parameterNotSwitch", text);
}

function readList(definition: ParameterDefinition, text: string, least: number, most: number): ParameterReading {
  const words = text.split(/[;, ]+/).filter((word) => word !== "");
  const values = words.map((word) => (/^\d{1,4}$/.test(word) ? Number(word) : NaN));
  if (values.some((value) => !(value >= least && value <= most))) return problem(definition, "parameterNotList", text);
  return { ok: true, value: [...new Set(values)].sort((a, b) => a - b) };
}
