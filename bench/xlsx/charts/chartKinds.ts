/** Excel.ChartType of a side chart → the plot element and how it is set; the types that the product draws. */
export interface ChartKind {
  readonly plot: "barChart" | "lineChart" | "scatterChart";
  readonly direction?: "bar" | "col";
  readonly grouping?: "clustered" | "stacked" | "percentStacked" | "standard";
  readonly markers: boolean;
  readonly lines: boolean;
}

const bar = (direction: "bar" | "col", grouping: "clustered" | "stacked" | "percentStacked"): ChartKind => ({
  plot: "barChart",
  direction,
  grouping,
  markers: false,
  lines: false,
});

const KINDS: Readonly<Record<string, ChartKind>> = {
  barclustered: bar("bar", "clustered"),
  barstacked: bar("bar", "stacked"),
  barstacked100: bar("bar", "percentStacked"),
  columnclustered: bar("col", "clustered"),
  columnstacked: bar("col", "stacked"),
  columnstacked100: bar("col", "percentStacked"),
  line: { plot: "lineChart", grouping: "standard", markers: false, lines: true },
  linemarkers: { plot: "lineChart", grouping: "standard", markers: true, lines: true },
  xyscatter: { plot: "scatterChart", markers: true, lines: false },
  xyscatterlines: { plot: "scatterChart", markers: true, lines: true },
  xyscatterlinesnomarkers: { plot: "scatterChart", markers: false, lines: true },
};

/** A type that cannot be drawn is an error: a chart must not turn into another one on the way to the file. */
export function chartKind(type: string): ChartKind {
  const kind = KINDS[type.toLowerCase()];
  if (!kind) throw new Error(`A chart of type ${type} cannot be written.`);
  return kind;
}
