/** Groups steps in order so that a group weighs at most `budget` bytes (one step at least). */
export function packSteps<T extends { readonly bytes: number }>(steps: readonly T[], budget: number): T[][] {
  const groups: T[][] = [];
  let room = 0;
  for (const step of steps) {
    const last = groups.at(-1);
    if (last && step.bytes <= room) {
      last.push(step);
      room -= step.bytes;
    } else {
      groups.push([step]);
      room = budget - step.bytes;
    }
  }
  return groups;
}
