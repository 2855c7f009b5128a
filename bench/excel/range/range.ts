import { formatAddress } from "../../model/address/formatAddress";
import { hostObject } from "../../protocol/hostObject";
import type { ClassTable, HostObject } from "../../protocol/objectModel";
import { conditionalFormatCollectionTable } from "../conditional/conditionalFormatCollection";
import type { AreasState, RangeState } from "../excelContext";
import { rangeFormatTable } from "../format/rangeFormat";
import { dataValidationTable } from "../validation/dataValidation";
import { rangeCellProperties } from "./rangeCellProperties";
import { rangeEdits } from "./rangeEdits";
import { rangePlace } from "./rangePlace";
import { rangeProperties } from "./rangeProperties";
import { rangeSearch } from "./rangeSearch";
import { rangeSortTable } from "./rangeSort";
import { rangeSteps } from "./rangeSteps";
import { rangeValues } from "./rangeValues";

const asAreas = ({ context, sheetId, area }: RangeState): AreasState => ({ context, sheetId, areas: [area] });
const hanging = (range: RangeState, what: string) => `${what} of ${range.sheetId}!${formatAddress(range.area)}`;

/** Excel.Range. Its members stand in the files beside this one, by what they are about. */
export const rangeTable: ClassTable<RangeState> = {
  name: "Range",
  properties: { ...rangePlace, ...rangeValues, ...rangeProperties },
  navigation: {
    Worksheet: { get: ({ context, sheetId }) => context.objects.worksheet(sheetId) },
    Format: { get: (range) => hostObject(rangeFormatTable, asAreas(range), hanging(range, "format")) },
    ConditionalFormats: {
      since: "ExcelApi 1.6",
      get: (range) => hostObject(conditionalFormatCollectionTable, asAreas(range), hanging(range, "conditional formats")),
    },
    DataValidation: {
      since: "ExcelApi 1.8",
      get: (range) => hostObject(dataValidationTable, asAreas(range), hanging(range, "validation")),
    },
    Sort: { since: "ExcelApi 1.2", get: (range) => hostObject(rangeSortTable, range, hanging(range, "sort")) },
  },
  methods: { ...rangeSteps, ...rangeSearch, ...rangeEdits, ...rangeCellProperties },
};

export function rangeObject(state: RangeState): HostObject {
  return hostObject(rangeTable, state, `${state.sheetId}!${formatAddress(state.area)}`);
}
