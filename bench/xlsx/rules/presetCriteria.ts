/** Excel.ConditionalFormatPresetCriterion ↔ how the file says it: a rule type with its attributes (ECMA-376 part 1, 18.3.1.10). */
export interface PresetCriterion {
  readonly type: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const period = (timePeriod: string): PresetCriterion => ({ type: "timePeriod", attributes: { timePeriod } });
const average = (attributes: Record<string, string>): PresetCriterion => ({ type: "aboveAverage", attributes });

export const presetCriteria: Readonly<Record<string, PresetCriterion>> = {
  Blanks: { type: "containsBlanks", attributes: {} },
  NonBlanks: { type: "notContainsBlanks", attributes: {} },
  Errors: { type: "containsErrors", attributes: {} },
  NonErrors: { type: "notContainsErrors", attributes: {} },
  Yesterday: period("yesterday"),
  Today: period("today"),
  Tomorrow: period("tomorrow"),
  LastSevenDays: period("last7Days"),
  LastWeek: period("lastWeek"),
  ThisWeek: period("thisWeek"),
  NextWeek: period("nextWeek"),
  LastMonth: period("lastMonth"),
  ThisMonth: period("thisMonth"),
  NextMonth: period("nextMonth"),
  AboveAverage: average({}),
  BelowAverage: average({ aboveAverage: "0" }),
  EqualOrAboveAverage: average({ equalAverage: "1" }),
  EqualOrBelowAverage: average({ aboveAverage: "0", equalAverage: "1" }),
  OneStdDevAboveAverage: average({ stdDev: "1" }),
  OneStdDevBelowAverage: average({ aboveAverage: "0", stdDev: "1" }),
  TwoStdDevAboveAverage: average({ stdDev: "2" }),
  TwoStdDevBelowAverage: average({ aboveAverage: "0", stdDev: "2" }),
  ThreeStdDevAboveAverage: average({ stdDev: "3" }),
  ThreeStdDevBelowAverage: average({ aboveAverage: "0", stdDev: "3" }),
  UniqueValues: { type: "uniqueValues", attributes: {} },
  DuplicateValues: { type: "duplicateValues", attributes: {} },
};

const DEFAULTS: Readonly<Record<string, string>> = { aboveAverage: "1", equalAverage: "0", stdDev: "0" };

/** The criterion that a rule of the file is; undefined = none of them. */
export function presetCriterionOf(type: string, attributes: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(presetCriteria).find(
    ([, preset]) =>
      preset.type === type &&
      ["timePeriod", "aboveAverage", "equalAverage", "stdDev"].every(
        (name) => (attributes[name] ?? DEFAULTS[name]) === (preset.attributes[name] ?? DEFAULTS[name]),
      ),
  )?.[0];
}
