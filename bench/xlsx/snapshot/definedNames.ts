import type { IWorkbookData } from "@univerjs/core";

/** Key under which Univer's sheets package keeps the defined names of a workbook. */
export const DEFINED_NAMES_RESOURCE = "SHEET_DEFINED_NAME_PLUGIN";

/** Univer's word for a name that holds in the whole workbook. */
export const WHOLE_WORKBOOK = "AllDefaultWorkbook";

export interface SnapshotName {
  id: string;
  name: string;
  /** "Лист1!$A$1:$B$2", or a formula with "=". */
  formulaOrRefString: string;
  comment?: string;
  hidden?: boolean;
  /** Sheet id, or `WHOLE_WORKBOOK`. */
  localSheetId?: string;
}

export function readSnapshotNames(snapshot: IWorkbookData): SnapshotName[] {
  const data = snapshot.resources?.find((resource) => resource.name === DEFINED_NAMES_RESOURCE)?.data;
  return data ? Object.values(JSON.parse(data) as Record<string, SnapshotName>) : [];
}

export function namesResource(names: readonly SnapshotName[]): { name: string; data: string } {
  return { name: DEFINED_NAMES_RESOURCE, data: JSON.stringify(Object.fromEntries(names.map((name) => [name.id, name]))) };
}
