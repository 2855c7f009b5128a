import type { Analysis } from "../domain/analysis/analysis";
import type { Parameters } from "../domain/parameters/parameters";

/**
 * The base year of ИСБШ is found at the first run and fixed from then on: written on «Параметры», so that a school's index moves
 * only when the school moves. A year that a person typed stays.
 */
export function fixBaseYear(parameters: Parameters, analysis: Analysis | null): Parameters {
  if (parameters.socialIndexBaseYear !== null) return parameters;
  const found = analysis?.schools.find(({ socialIndex }) => socialIndex !== null)?.socialIndex?.baseYear ?? null;
  return found === null ? parameters : { ...parameters, socialIndexBaseYear: found };
}
