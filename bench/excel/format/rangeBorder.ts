import type { IBorderStyleData, Nullable } from "@univerjs/core";
import type { ClassTable } from "../../protocol/objectModel";
import type { AreasState } from "../excelContext";
import { oneOf } from "../oneOf";
import { borderLook, borderStyles, borderType, borderWeights } from "./borderLook";
import { borderPlaces } from "./borderPlaces";
import type { BorderSide } from "./borderPlaces";
import { color } from "./color";
import { readStyle, writeStyle } from "./styleAccess";

/** One side of a range's borders. */
export interface BorderState {
  readonly cells: AreasState;
  readonly side: BorderSide;
}

const BLACK = "#000000";

function read<T extends string>({ cells, side }: BorderState, pick: (line: Nullable<IBorderStyleData>) => T): T | null {
  const place = cells.areas.flatMap((area) => borderPlaces(area, side))[0];
  if (!place) return pick(null);
  return readStyle({ ...cells, areas: [place.area] }, ({ bd }) => pick(bd?.[place.key]));
}

/** Sets some of a line's qualities and keeps the others; a line that was not there is thin and black. */
function write(border: BorderState, change: { style?: unknown; weight?: unknown; color?: unknown }): void {
  const { cells, side } = border;
  const former = {
    style: read(border, styleOf) ?? "None",
    weight: read(border, weightOf) ?? "Thin",
    color: read(border, colorOf) ?? BLACK,
  };
  const style = change.style === undefined ? (former.style === "None" ? "Continuous" : former.style) : oneOf(change.style, borderStyles);
  const weight = change.weight === undefined ? former.weight : oneOf(change.weight, borderWeights);
  const rgb = change.color === undefined ? former.color : color(change.color);
  const line = style === "None" ? null : { s: borderType({ style, weight }), cl: { rgb } };
  for (const { area, key } of cells.areas.flatMap((area) => borderPlaces(area, side))) {
    writeStyle({ ...cells, areas: [area] }, { bd: { [key]: line } });
  }
}

const styleOf = (line: Nullable<IBorderStyleData>) => borderLook(line?.s ?? 0).style;
const weightOf = (line: Nullable<IBorderStyleData>) => borderLook(line?.s ?? 0).weight;
const colorOf = (line: Nullable<IBorderStyleData>) => (line?.cl?.rgb ?? BLACK).toUpperCase();

/** Excel.RangeBorder. */
export const rangeBorderTable: ClassTable<BorderState> = {
  name: "RangeBorder",
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: { get: (border) => read(border, styleOf), set: (border, style) => write(border, { style }) },
    Weight: { get: (border) => read(border, weightOf), set: (border, weight) => write(border, { weight }) },
    Color: { get: (border) => read(border, colorOf), set: (border, value) => write(border, { color: value }) },
  },
};
