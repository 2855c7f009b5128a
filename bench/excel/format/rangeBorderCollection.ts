import { hostObject } from "../../protocol/hostObject";
import type { ClassTable } from "../../protocol/objectModel";
import type { AreasState } from "../excelContext";
import { oneOf } from "../oneOf";
import { wholeNumber } from "../wholeNumber";
import { invalidArgument } from "../excelErrors";
import { areasIdentity } from "./areasIdentity";
import { borderSides } from "./borderPlaces";
import type { BorderSide } from "./borderPlaces";
import { rangeBorderTable } from "./rangeBorder";

const border = (cells: AreasState, side: BorderSide) =>
  hostObject(rangeBorderTable, { cells, side }, `border ${side} of ${areasIdentity(cells)}`);

function at(cells: AreasState, index: unknown) {
  const side = borderSides[wholeNumber(index)];
  if (!side) throw invalidArgument(`There is no border number ${String(index)}.`);
  return border(cells, side);
}

/** Excel.RangeBorderCollection: the eight lines of a range. */
export const rangeBorderCollectionTable: ClassTable<AreasState> = {
  name: "RangeBorderCollection",
  properties: { Count: { get: () => borderSides.length } },
  methods: {
    GetItem: { call: (cells, side) => border(cells, oneOf(side, borderSides)) },
    GetItemAt: { call: at },
  },
  items: (cells) => borderSides.map((side) => border(cells, side)),
  indexer: (cells, side) => border(cells, oneOf(side, borderSides)),
};
