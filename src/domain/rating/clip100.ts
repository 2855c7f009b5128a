/** Printed figures of the rating lie on 0–100; places and decisions use the unclipped ones. */
export function clip100(value: number): number {
  return Math.min(100, Math.max(0, value));
}
