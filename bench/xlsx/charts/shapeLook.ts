import { normalColor } from "../snapshot/normalColor";
import { element } from "../xml/writeElement";

const EMU_PER_POINT = 12_700;

export interface LineLook {
  /** "#RRGGBB", or "none". */
  readonly color?: string | undefined;
  /** Points. */
  readonly weight?: number | undefined;
  /** Excel.ChartLineStyle: "Continuous", "Dash", "RoundDot" … */
  readonly style?: string | undefined;
}

/** Office.js line styles → ST_PresetLineDashVal. */
const DASHES: Readonly<Record<string, string>> = {
  dash: "dash",
  dashdot: "dashDot",
  dashdotdot: "lgDashDotDot",
  dot: "dot",
  rounddot: "sysDot",
  squaredot: "sysDash",
};

/** <c:spPr>; undefined leaves a side to Excel, "none" clears it. */
export function shapeProperties(fill: string | undefined, line: LineLook | undefined): string {
  const content = (fill === undefined ? "" : solidFill(fill)) + (line ? lineProperties(line) : "");
  return content === "" ? "" : element("c:spPr", {}, content);
}

export function solidFill(color: string): string {
  const hex = normalColor(color);
  return hex ? element("a:solidFill", {}, element("a:srgbClr", { val: hex.slice(1) })) : element("a:noFill");
}

export function lineProperties({ color, weight, style }: LineLook): string {
  const none = color === "none" || style?.toLowerCase() === "none";
  const dash = DASHES[style?.toLowerCase() ?? ""];
  const content = none
    ? element("a:noFill")
    : (color === undefined ? "" : solidFill(color)) + (dash ? element("a:prstDash", { val: dash }) : "");
  return content === "" && weight === undefined
    ? ""
    : element("a:ln", { w: weight === undefined ? null : Math.round(weight * EMU_PER_POINT) }, content);
}
