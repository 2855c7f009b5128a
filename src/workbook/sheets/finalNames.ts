/** Excel's limit on the name of a sheet. */
const longest = 31;

/**
 * Names for new sheets beside the names that are taken (compared without case): a taken one gets a number.
 *
 * finalNames(["Рейтинг"], ["рейтинг"]) → ["Рейтинг (2)"]
 */
export function finalNames(wanted: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return wanted.map((name) => {
    let candidate = name.slice(0, longest);
    for (let number = 2; used.has(candidate.toLowerCase()); number++) {
      const suffix = ` (${number})`;
      candidate = name.slice(0, longest - suffix.length) + suffix;
    }
    used.add(candidate.toLowerCase());
    return candidate;
  });
}
