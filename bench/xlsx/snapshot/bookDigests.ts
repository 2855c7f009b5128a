import type { IWorkbookData } from "@univerjs/core";
import type { SideBook } from "../../model/sideData";
import { readSnapshotNames } from "./definedNames";
import { digestOf } from "./digest";

/** Digests of what belongs to the workbook as a whole. */
export function bookDigests(
  snapshot: IWorkbookData,
  side: SideBook,
): Record<"names" | "documentProperties" | "settings" | "customProperties" | "protection", string> {
  return {
    names: digestOf(
      readSnapshotNames(snapshot)
        .map((name) => nameKey(name))
        .sort(),
    ),
    documentProperties: digestOf(side.documentProperties ?? {}),
    settings: digestOf(side.settings),
    customProperties: digestOf(side.customProperties),
    protection: digestOf(side.structureProtected),
  };
}

/** Univer drops or adds empty members; a name is what it is called, where it holds and what it means. */
export function nameKey(name: { name: string; localSheetId?: string; formulaOrRefString: string }): string {
  return [name.name.toLowerCase(), name.localSheetId ?? "AllDefaultWorkbook", name.formulaOrRefString.replace(/^=/, "")].join(" ");
}
