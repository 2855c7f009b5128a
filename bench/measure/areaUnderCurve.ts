/**
 * AUC: how often a random member of the sought group stands higher than a random other, ties for half. NaN when a group is empty.
 *
 * @example areaUnderCurve([3, 2], [1, 2]) // 0.875
 */
export function areaUnderCurve(sought: readonly number[], others: readonly number[]): number {
  const all = [...sought.map((value) => ({ value, mine: true })), ...others.map((value) => ({ value, mine: false }))];
  all.sort((a, b) => a.value - b.value);
  let ranks = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to]?.value === all[from]?.value) to++;
    const rank = (from + 1 + to) / 2;
    for (let i = from; i < to; i++) if (all[i]?.mine === true) ranks += rank;
    from = to;
  }
  return (ranks - (sought.length * (sought.length + 1)) / 2) / (sought.length * others.length);
}
