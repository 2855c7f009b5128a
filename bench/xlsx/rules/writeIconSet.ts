import { element } from "../xml/writeElement";
import { booleanMember, member, textMember } from "./member";

const COUNTS: Readonly<Record<string, number>> = { three: 3, four: 4, five: 5 };
const POINT_TYPES: Readonly<Record<string, string>> = { number: "num", percent: "percent", percentile: "percentile", formula: "formula" };

/**
 * <iconSet> of an Office.js rule ({style, criteria, showIconOnly, reverseIconOrder}): "FourTrafficLights" is "4TrafficLights".
 * Without criteria the icons share the range evenly, as Excel begins; the first threshold always counts as the lowest.
 */
export function writeIconSet(rule: Readonly<Record<string, unknown>>): string {
  const style = textMember(rule, "style") ?? "ThreeTrafficLights1";
  const [, word = "Three", rest = "TrafficLights1"] = /^(Three|Four|Five)(.+)$/i.exec(style) ?? [];
  const count = COUNTS[word.toLowerCase()] ?? 3;
  const criteria = member(rule, "criteria");
  const points = Array.from({ length: count }, (_, index) => {
    const given = Array.isArray(criteria) ? (criteria[index] as Record<string, unknown> | null) : null;
    if (index === 0 || !given) return element("cfvo", { type: "percent", val: Math.round((100 * index) / count) });
    return element("cfvo", {
      type: POINT_TYPES[textMember(given, "type")?.toLowerCase() ?? ""] ?? "percent",
      val: textMember(given, "formula")?.replace(/^=/, "") ?? "0",
      gte: textMember(given, "operator")?.toLowerCase() === "greaterthan" ? false : null,
    });
  });
  return element(
    "iconSet",
    {
      iconSet: `${count}${rest}`,
      showValue: booleanMember(rule, "showIconOnly") === true ? false : null,
      reverse: booleanMember(rule, "reverseIconOrder") === true ? true : null,
    },
    points.join(""),
  );
}
