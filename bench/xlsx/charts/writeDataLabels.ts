import type { SideChartSeries } from "../../model/sideData";
import { booleanMember, member, textMember } from "../rules/member";
import { element } from "../xml/writeElement";
import type { ChartKind } from "./chartKinds";
import { richText, textProperties } from "./chartText";

/** Excel.ChartDataLabelPosition → ST_DLblPos. */
const POSITIONS: Readonly<Record<string, string>> = {
  center: "ctr",
  insideend: "inEnd",
  insidebase: "inBase",
  outsideend: "outEnd",
  left: "l",
  right: "r",
  top: "t",
  bottom: "b",
};
/** A position that the plot does not know makes Excel call the file damaged. */
const ALLOWED: Readonly<Record<ChartKind["plot"], readonly string[]>> = {
  barChart: ["ctr", "inEnd", "inBase", "outEnd"],
  lineChart: ["ctr", "l", "r", "t", "b"],
  scatterChart: ["ctr", "l", "r", "t", "b"],
  areaChart: [],
  pieChart: ["ctr", "inEnd", "outEnd"],
  doughnutChart: [],
  radarChart: ["outEnd"],
};
const SIZE = 9;

/** <c:dLbls>: labels of the series, and of single points with a text or a place of their own (members "points.3.dataLabel.text"). */
export function writeDataLabels(series: SideChartSeries, kind: ChartKind): string {
  const whole = booleanMember(series.format, "hasDataLabels") ?? member(series.format, "dataLabels.showValue") === true;
  const points = [...pointLabels(series)].sort(([one], [other]) => one - other);
  if (!whole && points.length === 0) return "";
  const place = (path: string) => {
    const position = POSITIONS[textMember(series.format, path)?.toLowerCase() ?? ""];
    return position &&
      ALLOWED[kind.plot].includes(position) &&
      !(position === "outEnd" && kind.plot === "barChart" && kind.grouping !== "clustered")
      ? element("c:dLblPos", { val: position })
      : "";
  };
  const single = points.map(([index, text]) => {
    const path = `points.${index}.dataLabel`;
    const content = text === "" ? "" : element("c:tx", {}, richText(text, series.format, `${path}.format.font`, SIZE));
    return element(
      "c:dLbl",
      {},
      element("c:idx", { val: index }) + content + (place(`${path}.position`) || place("dataLabels.position")) + shown(true),
    );
  });
  const code = textMember(series.format, "dataLabels.numberFormat");
  const format = code ? element("c:numFmt", { formatCode: code, sourceLinked: false }) : "";
  const values = whole && (booleanMember(series.format, "dataLabels.showValue") ?? true);
  return element(
    "c:dLbls",
    {},
    single.join("") +
      format +
      textProperties(series.format, "dataLabels.format.font", SIZE) +
      (values ? place("dataLabels.position") : "") +
      shown(values),
  );
}

function shown(value: boolean): string {
  const flags = { showLegendKey: false, showVal: value, showCatName: false, showSerName: false, showPercent: false, showBubbleSize: false };
  return Object.entries(flags)
    .map(([name, val]) => element(`c:${name}`, { val }))
    .join("");
}

function pointLabels(series: SideChartSeries): Map<number, string> {
  const found = new Map<number, string>();
  const points = member(series.format, "points");
  for (const key of typeof points === "object" && points !== null ? Object.keys(points) : []) {
    if (member(points as Record<string, unknown>, `${key}.dataLabel`) !== undefined)
      found.set(Number(key), textMember(series.format, `points.${key}.dataLabel.text`) ?? "");
  }
  for (const key of Object.keys(series.format)) {
    const index = /^points[./](\d+)[./]dataLabel\b/i.exec(key)?.[1];
    if (index !== undefined) found.set(Number(index), textMember(series.format, `points.${index}.dataLabel.text`) ?? "");
  }
  return found;
}
