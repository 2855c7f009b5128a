/** From where to where a series reaches at each category; null = no number there. */
export type Span = { readonly from: number; readonly to: number } | null;

/**
 * Places of the values of several series. "standard" and "clustered" begin at zero; "stacked" stands on the series
 * before (what is below zero is stacked downwards); "percentStacked" makes each category 1 in all.
 * stackedValues([[2], [3]], "stacked") is [[0…2], [2…5]].
 */
export function stackedValues(series: readonly (readonly (number | null)[])[], grouping: string): Span[][] {
  if (grouping !== "stacked" && grouping !== "percentStacked")
    return series.map((values) => values.map((value) => (value === null ? null : { from: 0, to: value })));
  const up = new Map<number, number>();
  const down = new Map<number, number>();
  const total = (index: number) => series.reduce((sum, values) => sum + Math.abs(values[index] ?? 0), 0);
  return series.map((values) =>
    values.map((value, index) => {
      if (value === null) return null;
      const all = grouping === "percentStacked" ? total(index) : 1;
      const side = value < 0 ? down : up;
      const from = side.get(index) ?? 0;
      const to = from + (all === 0 ? 0 : value / all);
      side.set(index, to);
      return { from, to };
    }),
  );
}
