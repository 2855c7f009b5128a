import type { SideChartSeries } from "../../model/sideData";
import { booleanMember, textMember } from "../rules/member";
import { element } from "../xml/writeElement";
import type { ChartKind } from "./chartKinds";
import { shapeProperties } from "./shapeLook";

/** Excel.ChartErrorBarsType → ST_ErrValType; custom values cannot be given through Office.js. */
const TYPES: Readonly<Record<string, string>> = { fixedvalue: "fixedVal", percent: "percentage", stdev: "stdDev", sterror: "stdErr" };
/** Office.js has no member for the amount: Excel's own beginning values. */
const AMOUNTS: Readonly<Record<string, number>> = { fixedVal: 0.1, percentage: 5, stdDev: 1 };
const INCLUDED: Readonly<Record<string, string>> = { both: "both", minusvalues: "minus", plusvalues: "plus" };

/** <c:errBars> of the directions that are visible (ECMA-376 part 1, 21.2.2.55). Round plots have none. */
export function writeErrorBars(series: SideChartSeries, kind: ChartKind): string {
  if (!["barChart", "lineChart", "scatterChart", "areaChart"].includes(kind.plot)) return "";
  const directions = kind.plot === "scatterChart" ? (["x", "y"] as const) : (["y"] as const);
  return directions.map((direction) => oneDirection(series, direction)).join("");
}

function oneDirection({ format }: SideChartSeries, direction: "x" | "y"): string {
  const path = `${direction}ErrorBars`;
  if (booleanMember(format, `${path}.visible`) !== true) return "";
  const type = TYPES[textMember(format, `${path}.type`)?.toLowerCase() ?? "sterror"] ?? "stdErr";
  const amount = AMOUNTS[type];
  return element(
    "c:errBars",
    {},
    element("c:errDir", { val: direction }) +
      element("c:errBarType", { val: INCLUDED[textMember(format, `${path}.include`)?.toLowerCase() ?? ""] ?? "both" }) +
      element("c:errValType", { val: type }) +
      element("c:noEndCap", { val: booleanMember(format, `${path}.endStyleCap`) === false }) +
      (amount === undefined ? "" : element("c:val", { val: amount })) +
      shapeProperties(undefined, { color: textMember(format, `${path}.format.line.color`) }),
  );
}
