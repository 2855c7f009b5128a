import type { FurtherSources } from "../addFiles";
import { deskOf } from "./deskOf";
import type { MappingDesk } from "./mappingView";
import { openSheetMapping } from "./openSheetMapping";

/**
 * Puts a sheet of the workbook or of an added file on the desk. Null when the sheet is gone or empty.
 *
 * @param day today, as «2025-03-01»
 */
export async function mappingDesk(
  sheet: { readonly file: string | null; readonly sheet: string },
  sources: FurtherSources,
  day: string,
): Promise<MappingDesk | null> {
  const session = await openSheetMapping(sheet, sources);
  return session === null ? null : deskOf(session, day);
}
