import type { Parameters } from "../parameters/parameters";

/** The three parts of ЭП, each 0–100, null where nothing is known. */
export interface ProgrammeParts {
  readonly outcome: number | null;
  readonly process: number | null;
  readonly conditions: number | null;
}

export interface ProgrammeEffect {
  readonly value: number;
  /** Parts that were not known and whose weight went to the others: printed beside the number. */
  readonly missing: readonly (keyof ProgrammeParts)[];
}

/**
 * ЭП, эффективность программы (method §10): 0.5·выход + 0.3·процесс + 0.2·условия, 0–100. Parts that are not known renormalise and
 * are named; without the outcome there is no effect to speak of, so the answer is null.
 *
 * @example programmeEffect({ outcome: 50, process: 80, conditions: 60 }, defaultParameters()) // 61
 * @throws when a part is not between 0 and 100.
 */
export function programmeEffect(
  parts: ProgrammeParts,
  p: Pick<Parameters, "programmeOutcomeWeight" | "programmeProcessWeight" | "programmeConditionsWeight">,
): ProgrammeEffect | null {
  const weights = { outcome: p.programmeOutcomeWeight, process: p.programmeProcessWeight, conditions: p.programmeConditionsWeight };
  const missing: (keyof ProgrammeParts)[] = [];
  let [sum, total] = [0, 0];
  for (const part of ["outcome", "process", "conditions"] as const) {
    const value = parts[part];
    if (value === null) {
      missing.push(part);
      continue;
    }
    if (!(value >= 0 && value <= 100)) throw new RangeError(`programmeEffect: ${part} of ${value}`);
    sum += weights[part] * value;
    total += weights[part];
  }
  return parts.outcome === null || total === 0 ? null : { value: sum / total, missing };
}
