import { BaselineOffset, TextDecoration } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";
import type { ClassTable } from "../../protocol/objectModel";
import type { AreasState } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { oneOf } from "../oneOf";
import { color } from "./color";
import { readStyle, writeStyle } from "./styleAccess";

/** The font of a cell to which nobody gave one: Excel's default style. */
const DEFAULT = { name: "Calibri", size: 11, color: "#000000" } as const;

const bit = (value: unknown): 0 | 1 => {
  if (typeof value !== "boolean") throw invalidArgument("true or false is expected.");
  return value ? 1 : 0;
};

function underline({ ul }: IStyleData): string {
  if (!ul?.s) return "None";
  return ul.t === TextDecoration.DOUBLE ? "Double" : "Single";
}

function underlineStyle(value: unknown): IStyleData {
  const kind = oneOf(value, ["None", "Single", "Double"]);
  if (kind === "None") return { ul: { s: 0 } };
  return { ul: kind === "Double" ? { s: 1, t: TextDecoration.DOUBLE } : { s: 1 } };
}

const baseline = (offset: BaselineOffset) => ({
  get: (areas: AreasState) => readStyle(areas, ({ va }) => va === offset),
  set: (areas: AreasState, value: unknown) => writeStyle(areas, { va: bit(value) ? offset : BaselineOffset.NORMAL }),
});

/** Excel.RangeFont. */
export const rangeFontTable: ClassTable<AreasState> = {
  name: "RangeFont",
  properties: {
    Name: {
      get: (areas) => readStyle(areas, ({ ff }) => ff ?? DEFAULT.name),
      set: (areas, value) => writeStyle(areas, { ff: String(value) }),
    },
    Size: {
      get: (areas) => readStyle(areas, ({ fs }) => fs ?? DEFAULT.size),
      set: (areas, value) => {
        if (typeof value !== "number" || value < 1 || value > 409) throw invalidArgument("A font has 1 to 409 points.");
        writeStyle(areas, { fs: value });
      },
    },
    Color: {
      get: (areas) => readStyle(areas, ({ cl }) => (cl?.rgb ?? DEFAULT.color).toUpperCase()),
      set: (areas, value) => writeStyle(areas, { cl: { rgb: color(value) } }),
    },
    Bold: { get: (areas) => readStyle(areas, ({ bl }) => bl === 1), set: (areas, value) => writeStyle(areas, { bl: bit(value) }) },
    Italic: { get: (areas) => readStyle(areas, ({ it }) => it === 1), set: (areas, value) => writeStyle(areas, { it: bit(value) }) },
    Underline: { get: (areas) => readStyle(areas, underline), set: (areas, value) => writeStyle(areas, underlineStyle(value)) },
    Strikethrough: {
      since: "ExcelApi 1.9",
      get: (areas) => readStyle(areas, ({ st }) => st?.s === 1),
      set: (areas, value) => writeStyle(areas, { st: { s: bit(value) } }),
    },
    Subscript: { since: "ExcelApi 1.9", ...baseline(BaselineOffset.SUBSCRIPT) },
    Superscript: { since: "ExcelApi 1.9", ...baseline(BaselineOffset.SUPERSCRIPT) },
  },
};
