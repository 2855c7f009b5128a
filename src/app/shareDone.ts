import type { Progress, RunStep } from "./progress";

/** How heavy each step is against the others, measured on a workbook of 106 sheets; only the look of the bar depends on it. */
const weights: Record<RunStep, number> = {
  readingSheets: 4,
  recognising: 4,
  checking: 1,
  calculating: 2,
  composing: 1,
  writing: 8,
  finishing: 1,
};

/** Share of a run that is done, 0…1, from the step and the count inside it. */
export function shareDone(steps: readonly RunStep[], progress: Progress | null): number {
  if (!progress) return 0;
  const whole = steps.reduce((sum, step) => sum + weights[step], 0);
  const before = steps.slice(0, Math.max(0, steps.indexOf(progress.step))).reduce((sum, step) => sum + weights[step], 0);
  const inside = progress.total > 0 ? Math.min(1, progress.done / progress.total) * weights[progress.step] : 0;
  return whole === 0 ? 0 : (before + inside) / whole;
}
