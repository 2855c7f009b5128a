import { hostObject } from "../../protocol/hostObject";
import type { ClassTable, HostObject } from "../../protocol/objectModel";
import { color } from "../format/color";
import { oneOf } from "../oneOf";
import { requireEditable } from "../requireEditable";
import type { ConditionalFormatState } from "./conditionalFormatState";
import { storedFormat } from "./conditionalFormatState";

const sides = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
type Side = keyof typeof sides;
const sideNames = Object.keys(sides) as Side[];

interface BorderState {
  readonly format: ConditionalFormatState;
  readonly side: Side;
}

const line = ({ format, side }: BorderState) => {
  const borders = (storedFormat(format).format.borders ??= {}) as Record<string, Record<string, unknown>>;
  return (borders[sides[side]] ??= {});
};

/** Excel.ConditionalRangeBorder. */
const conditionalRangeBorderTable: ClassTable<BorderState> = {
  name: "ConditionalRangeBorder",
  properties: {
    SideIndex: { since: "ExcelApi 1.6", get: ({ side }) => side },
    Style: {
      since: "ExcelApi 1.6",
      get: (border) => line(border).style ?? "None",
      set: (border, value) => {
        requireEditable(border.format);
        line(border).style = oneOf(value, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"]);
      },
    },
    Color: {
      since: "ExcelApi 1.6",
      get: (border) => line(border).color ?? "#000000",
      set: (border, value) => {
        requireEditable(border.format);
        line(border).color = color(value);
      },
    },
  },
};

const border = (format: ConditionalFormatState, side: Side): HostObject =>
  hostObject(conditionalRangeBorderTable, { format, side }, `border ${side} of ${format.id}`);

/** Excel.ConditionalRangeBorderCollection. */
export const conditionalBorderCollectionTable: ClassTable<ConditionalFormatState> = {
  name: "ConditionalRangeBorderCollection",
  properties: { Count: { since: "ExcelApi 1.6", get: () => sideNames.length } },
  navigation: {
    Top: { since: "ExcelApi 1.6", get: (format) => border(format, "EdgeTop") },
    Bottom: { since: "ExcelApi 1.6", get: (format) => border(format, "EdgeBottom") },
    Left: { since: "ExcelApi 1.6", get: (format) => border(format, "EdgeLeft") },
    Right: { since: "ExcelApi 1.6", get: (format) => border(format, "EdgeRight") },
  },
  methods: { GetItem: { since: "ExcelApi 1.6", call: (format, side) => border(format, oneOf(side, sideNames)) } },
  items: (format) => sideNames.map((side) => border(format, side)),
  indexer: (format, side) => border(format, oneOf(side, sideNames)),
};
