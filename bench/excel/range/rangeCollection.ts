import type { ClassTable, HostObject } from "../../protocol/objectModel";
import type { AreasState } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { wholeNumber } from "../wholeNumber";

const items = ({ context, sheetId, areas }: AreasState): HostObject[] => areas.map((area) => context.objects.range(sheetId, area));

function at(state: AreasState, index: unknown): HostObject {
  const found = items(state)[wholeNumber(index)];
  if (!found) throw invalidArgument(`There is no area number ${String(index)}.`);
  return found;
}

/** Excel.RangeCollection: the areas of a RangeAreas. */
export const rangeCollectionTable: ClassTable<AreasState> = {
  name: "RangeCollection",
  methods: { GetCount: { since: "ExcelApi 1.9", call: ({ areas }) => areas.length }, GetItemAt: { since: "ExcelApi 1.9", call: at } },
  items,
  indexer: at,
};
