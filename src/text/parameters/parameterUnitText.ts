import type { ParameterUnit } from "../../domain/parameters/parameter";
import type { ParameterKey } from "../../domain/parameters/parameters";
import { nbsp } from "../typography/characters";

const texts: Readonly<Record<ParameterUnit, string>> = {
  percent: "%",
  points: "баллы",
  pupils: "человек",
  schools: "школ",
  years: "лет",
  share: "доля",
  kilometres: "км",
  none: "—",
};

/** Where the unit of the catalogue is wider than the word a person expects: differences of per cents, and calendar years. */
const exceptions: Readonly<Partial<Record<ParameterKey, string>>> = {
  indicatorMinimumDeviation: `п.${nbsp}п.`,
  regionalStandardDeviation: `п.${nbsp}п.`,
  exitPoints: `п.${nbsp}п.`,
  sensitivityThreshold: `п.${nbsp}п.`,
  riskAnswersAboveMedian: `п.${nbsp}п.`,
  monitoringLossPoints: `п.${nbsp}п.`,
  reportYear: "год",
  excludedYears: "годы",
  socialIndexBaseYear: "год",
};

/** Unit of a parameter in words: parameterUnitText("minimumPupils", "pupils") // «человек». */
export function parameterUnitText(key: ParameterKey, unit: ParameterUnit): string {
  return exceptions[key] ?? texts[unit];
}
