import type { ConditionalFormatType } from "./conditionalFormatState";

/** What a conditional format says before the add-in sets its rule: Excel's own starting values, as far as documented. */
export function defaultRule(type: ConditionalFormatType): Record<string, unknown> {
  switch (type) {
    case "ColorScale":
      return {
        criteria: {
          minimum: { type: "LowestValue", color: "#F8696B", formula: null },
          midpoint: { type: "Percentile", color: "#FFEB84", formula: "50" },
          maximum: { type: "HighestValue", color: "#63BE7B", formula: null },
        },
        threeColorScale: true,
      };
    case "DataBar":
      return {
        lowerBoundRule: { type: "Automatic" },
        upperBoundRule: { type: "Automatic" },
        positiveFormat: { fillColor: "#638EC6", gradientFill: true },
        negativeFormat: { fillColor: "#FF0000" },
        showDataBarOnly: false,
        barDirection: "Context",
        axisFormat: "Automatic",
        axisColor: "#000000",
      };
    default:
      return {};
  }
}
