/** Excel.ChartType of a side chart → the plot element of the file and how it is set. */
export interface ChartKind {
  readonly plot: "barChart" | "lineChart" | "scatterChart" | "areaChart" | "pieChart" | "doughnutChart" | "radarChart";
  readonly direction?: "bar" | "col";
  readonly grouping?: "clustered" | "stacked" | "percentStacked" | "standard";
  readonly markers: boolean;
  readonly lines: boolean;
  readonly smooth: boolean;
}

const PLAIN = { markers: false, lines: false, smooth: false } as const;
const bar = (direction: "bar" | "col", grouping: "clustered" | "stacked" | "percentStacked"): ChartKind => ({
  ...PLAIN,
  plot: "barChart",
  direction,
  grouping,
});
const line = (grouping: "standard" | "stacked" | "percentStacked", markers: boolean): ChartKind => ({
  ...PLAIN,
  plot: "lineChart",
  grouping,
  markers,
  lines: true,
});
const area = (grouping: "standard" | "stacked" | "percentStacked"): ChartKind => ({ ...PLAIN, plot: "areaChart", grouping });
const points = (markers: boolean, lines: boolean, smooth = false): ChartKind => ({ plot: "scatterChart", markers, lines, smooth });

const KINDS: Readonly<Record<string, ChartKind>> = {
  barclustered: bar("bar", "clustered"),
  barstacked: bar("bar", "stacked"),
  barstacked100: bar("bar", "percentStacked"),
  columnclustered: bar("col", "clustered"),
  columnstacked: bar("col", "stacked"),
  columnstacked100: bar("col", "percentStacked"),
  line: line("standard", false),
  linestacked: line("stacked", false),
  linestacked100: line("percentStacked", false),
  linemarkers: line("standard", true),
  linemarkersstacked: line("stacked", true),
  linemarkersstacked100: line("percentStacked", true),
  area: area("standard"),
  areastacked: area("stacked"),
  areastacked100: area("percentStacked"),
  xyscatter: points(true, false),
  xyscatterlines: points(true, true),
  xyscatterlinesnomarkers: points(false, true),
  xyscattersmooth: points(true, true, true),
  xyscattersmoothnomarkers: points(false, true, true),
  pie: { ...PLAIN, plot: "pieChart" },
  pieexploded: { ...PLAIN, plot: "pieChart" },
  doughnut: { ...PLAIN, plot: "doughnutChart" },
  radar: { ...PLAIN, plot: "radarChart", lines: true },
  radarmarkers: { ...PLAIN, plot: "radarChart", lines: true, markers: true },
  radarfilled: { ...PLAIN, plot: "radarChart" },
};

/** A type that cannot be drawn is an error: a chart must not turn into another one on the way to the file. */
export function chartKind(type: string): ChartKind {
  const kind = KINDS[type.toLowerCase()];
  if (!kind) throw new Error(`A chart of type ${type} cannot be written.`);
  return kind;
}

/** Pies have no axes and a colour for each point. */
export function isRound({ plot }: ChartKind): boolean {
  return plot === "pieChart" || plot === "doughnutChart";
}
