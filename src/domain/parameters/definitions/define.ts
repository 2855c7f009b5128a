import type { MarkScale, YearlyScore } from "../byYear";
import type { ParameterDefinition, ParameterGroup, ParameterSource, ParameterUnit, ParameterValue } from "../parameter";

/** A definition before its key is known: the key is the property under which it stands. */
export type KeylessDefinition<V extends ParameterValue> = Omit<ParameterDefinition<V>, "key">;

interface Place {
  readonly unit?: ParameterUnit;
  readonly source: ParameterSource;
}

interface NumberPlace extends Place {
  readonly min: number;
  readonly max: number;
}

/** Short ways to write the definitions of one group, so that a definition is one line and its value type is inferred. */
export function define(group: ParameterGroup) {
  return {
    number: (value: number, { min, max, unit = "none", source }: NumberPlace): KeylessDefinition<number> => ({
      group,
      kind: { type: "number", min, max },
      default: value,
      unit,
      source,
    }),
    whole: (value: number, { min, max, unit = "none", source }: NumberPlace): KeylessDefinition<number> => ({
      group,
      kind: { type: "number", min, max, integer: true },
      default: value,
      unit,
      source,
    }),
    /** Empty cell = null = «автоматически». */
    optionalWhole: ({ min, max, unit = "none", source }: NumberPlace): KeylessDefinition<number | null> => ({
      group,
      kind: { type: "number", min, max, integer: true, optional: true },
      default: null,
      unit,
      source,
    }),
    choice: <const O extends readonly string[]>(options: O, value: O[number], { source }: Place): KeylessDefinition<O[number]> => ({
      group,
      kind: { type: "choice", options },
      default: value,
      unit: "none",
      source,
    }),
    onOff: (value: boolean, { source }: Place): KeylessDefinition<boolean> => ({
      group,
      kind: { type: "switch" },
      default: value,
      unit: "none",
      source,
    }),
    years: (value: readonly number[], { source }: Place): KeylessDefinition<readonly number[]> => ({
      group,
      kind: { type: "years" },
      default: value,
      unit: "years",
      source,
    }),
    grades: (value: readonly number[], { source }: Place): KeylessDefinition<readonly number[]> => ({
      group,
      kind: { type: "grades" },
      default: value,
      unit: "none",
      source,
    }),
    /** Starts as one score for all years. */
    scoresByYear: (score: number, { min, max, unit = "none", source }: NumberPlace): KeylessDefinition<readonly YearlyScore[]> => ({
      group,
      kind: { type: "scoresByYear", min, max },
      default: [{ fromYear: null, score }],
      unit,
      source,
    }),
    scalesByYear: (value: readonly MarkScale[], { source }: Place): KeylessDefinition<readonly MarkScale[]> => ({
      group,
      kind: { type: "scalesByYear" },
      default: value,
      unit: "points",
      source,
    }),
    text: ({ source }: Place): KeylessDefinition<string> => ({ group, kind: { type: "text" }, default: "", unit: "none", source }),
  };
}
