import type { ScoreScale } from "../../domain/assessment/fact";

const names: Readonly<Record<ScoreScale, string>> = {
  mark: "отметка, 2–5",
  test: "тестовый балл, 0–100",
  percent: "% от максимума",
  primary: "первичный балл",
};

/** Scale of a mean: scaleName("mark") // «отметка, 2–5». */
export function scaleName(scale: ScoreScale): string {
  return names[scale];
}
