import type { ClassTable } from "../../protocol/objectModel";
import type { AreasState } from "../excelContext";
import { color } from "./color";
import { readStyle, writeStyle } from "./styleAccess";

/** Excel.RangeFill. A cell without a fill is white to the API. */
export const rangeFillTable: ClassTable<AreasState> = {
  name: "RangeFill",
  properties: {
    Color: {
      get: (areas) => readStyle(areas, ({ bg }) => (bg?.rgb ?? "#FFFFFF").toUpperCase()),
      set: (areas, value) => (value === "" ? writeStyle(areas, { bg: null }) : writeStyle(areas, { bg: { rgb: color(value) } })),
    },
  },
  methods: {
    Clear: { call: (areas) => writeStyle(areas, { bg: null }) },
  },
};
