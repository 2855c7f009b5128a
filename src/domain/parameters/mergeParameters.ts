import type { Finding } from "../findings/finding";
import type { ParameterValue } from "./parameter";
import { parameterCatalogue } from "./parameterCatalogue";
import type { Parameters } from "./parameters";
import { printed } from "./printed";
import { readParameter } from "./readParameter";

/** What a person may have typed for a key, or a former run have written. */
export type RawParameter = ParameterValue;

export interface MergedParameters {
  readonly parameters: Parameters;
  /** One finding for each key that could not be read (the former value stays) and for each unknown key. */
  readonly findings: readonly Finding[];
}

/**
 * Puts what a person typed over the values of the last run. A value that cannot be read is reported and changes nothing;
 * a key nobody knows is reported too; a key that is not given keeps its value.
 *
 * @example mergeParameters(defaultParameters(), { lowShareThreshold: "25" }).parameters.lowShareThreshold // 25
 */
export function mergeParameters(base: Parameters, raw: Readonly<Record<string, RawParameter>>): MergedParameters {
  const findings: Finding[] = [];
  const values: Record<string, unknown> = { ...base };
  const definitions = new Map<string, (typeof parameterCatalogue)[number]>(parameterCatalogue.map((one) => [one.key, one]));
  for (const [key, text] of Object.entries(raw)) {
    const definition = definitions.get(key);
    if (definition === undefined) {
      findings.push({ severity: "warning", code: "parameterUnknown", params: { key, value: printed(text) }, source: null, schoolId: null });
      continue;
    }
    const reading = readParameter(definition, text);
    if (reading.ok) values[key] = reading.value;
    else findings.push({ severity: "warning", code: reading.code, params: reading.params, source: null, schoolId: null });
  }
  return { parameters: values as unknown as Parameters, findings };
}
