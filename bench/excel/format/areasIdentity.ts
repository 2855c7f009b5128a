import { formatAddress } from "../../model/address/formatAddress";
import type { AreasState } from "../excelContext";

/** Identity of objects that hang on one or several areas of a sheet. */
export function areasIdentity({ sheetId, areas }: Pick<AreasState, "sheetId" | "areas">): string {
  return `${sheetId}!${areas.map((area) => formatAddress(area)).join(",")}`;
}
