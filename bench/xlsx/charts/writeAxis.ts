import { booleanMember, numberMember, textMember } from "../rules/member";
import { element } from "../xml/writeElement";
import { chartTitle, textProperties } from "./chartText";
import { shapeProperties } from "./shapeLook";

/** One of the two axes of a chart, by the members under its path ("axes.valueAxis"). */
export interface AxisPlan {
  readonly id: number;
  readonly crosses: number;
  readonly path: "axes.categoryAxis" | "axes.valueAxis";
  /** The other axis: its members say where this one crosses it. */
  readonly otherPath: "axes.categoryAxis" | "axes.valueAxis";
  readonly position: "l" | "b";
  readonly kind: "catAx" | "valAx";
  /** Lines across the plot unless the members say otherwise. */
  readonly gridlines: boolean;
  /** A value axis of bars lies between the categories, one of points on them. */
  readonly crossBetween: "between" | "midCat";
}

const TICK_LABELS: Readonly<Record<string, string>> = { nexttoaxis: "nextTo", high: "high", low: "low", none: "none" };
const TICK_MARKS: Readonly<Record<string, string>> = { none: "none", cross: "cross", inside: "in", outside: "out" };
const SIZE = 9;

/** <c:catAx> or <c:valAx>, children in the schema's order (ECMA-376 part 1, 21.2.2.25 and 21.2.2.226). */
export function writeAxis(plan: AxisPlan, members: Readonly<Record<string, unknown>>): string {
  const number = (name: string) => numberMember(members, `${plan.path}.${name}`);
  const text = (name: string) => textMember(members, `${plan.path}.${name}`);
  const flag = (name: string, fallback: boolean) => booleanMember(members, `${plan.path}.${name}`) ?? fallback;
  const maximum = number("maximum");
  const minimum = number("minimum");
  const reversed = flag("reversePlotOrder", false);
  const scaling =
    element("c:orientation", { val: reversed ? "maxMin" : "minMax" }) +
    (maximum === undefined ? "" : element("c:max", { val: maximum })) +
    (minimum === undefined ? "" : element("c:min", { val: minimum }));
  const gridlines = (kind: "major" | "minor", shown: boolean) => {
    if (!flag(`${kind}Gridlines.visible`, shown)) return "";
    const color = text(`${kind}Gridlines.format.line.color`) ?? "#E3E8EC";
    return element(
      `c:${kind}Gridlines`,
      {},
      shapeProperties(undefined, { color, weight: number(`${kind}Gridlines.format.line.weight`) ?? 0.75 }),
    );
  };
  const code = text("numberFormat");
  const title = flag("title.visible", true) ? (text("title.text") ?? "") : "";
  const color = text("format.line.color");
  const majorUnit = number("majorUnit");
  const minorUnit = number("minorUnit");
  const labelSpacing = number("tickLabelSpacing");
  return element(
    `c:${plan.kind}`,
    {},
    [
      element("c:axId", { val: plan.id }),
      element("c:scaling", {}, scaling),
      element("c:delete", { val: !flag("visible", true) }),
      element("c:axPos", { val: plan.position }),
      gridlines("major", plan.gridlines),
      gridlines("minor", false),
      chartTitle(title, members, `${plan.path}.title.format.font`, SIZE),
      element("c:numFmt", { formatCode: code ?? "General", sourceLinked: code === undefined }),
      element("c:majorTickMark", { val: TICK_MARKS[text("majorTickMark")?.toLowerCase() ?? ""] ?? "none" }),
      element("c:minorTickMark", { val: TICK_MARKS[text("minorTickMark")?.toLowerCase() ?? ""] ?? "none" }),
      element("c:tickLblPos", { val: TICK_LABELS[text("tickLabelPosition")?.toLowerCase() ?? ""] ?? "nextTo" }),
      color === undefined ? "" : shapeProperties(undefined, { color }),
      textProperties(members, `${plan.path}.format.font`, SIZE),
      element("c:crossAx", { val: plan.crosses }),
      crossing(members, plan.otherPath),
      plan.kind === "catAx"
        ? element("c:auto", { val: true }) +
          element("c:lblAlgn", { val: "ctr" }) +
          element("c:lblOffset", { val: 100 }) +
          (labelSpacing === undefined ? "" : element("c:tickLblSkip", { val: labelSpacing })) +
          element("c:noMultiLvlLbl", { val: false })
        : element("c:crossBetween", { val: plan.crossBetween }) +
          (majorUnit === undefined ? "" : element("c:majorUnit", { val: majorUnit })) +
          (minorUnit === undefined ? "" : element("c:minorUnit", { val: minorUnit })),
    ].join(""),
  );
}

/** Office.js says on an axis where the other one crosses it (`position`, `setPositionAt`); the file says it on the other one. */
function crossing(members: Readonly<Record<string, unknown>>, otherPath: string): string {
  const at = numberMember(members, `${otherPath}.positionAt`);
  const position = textMember(members, `${otherPath}.position`)?.toLowerCase();
  if (at !== undefined && (position === undefined || position === "custom")) return element("c:crossesAt", { val: at });
  return element("c:crosses", { val: position === "maximum" ? "max" : position === "minimum" ? "min" : "autoZero" });
}
