import { subtractArea } from "../model/address/subtractArea";
import type { RangeState, SheetState } from "./excelContext";
import { accessDenied, invalidReference } from "./excelErrors";

/** Throws when the sheet is gone (InvalidReference), protected, or the document may only be read (AccessDenied). */
export function requireEditable({ context, sheetId }: SheetState): void {
  requireSheet({ context, sheetId });
  if (context.model.side.sheet(sheetId).protected || context.knobs.readOnly) throw accessDenied();
}

/** The same for what stands in cells: on a protected sheet, unlocked cells may be filled. */
export function requireWritable({ context, sheetId, area }: RangeState): void {
  requireSheet({ context, sheetId });
  const side = context.model.side.sheet(sheetId);
  const locked = (side.unlocked ?? []).reduce((left, open) => left.flatMap((part) => subtractArea(part, open)), [area]);
  if (context.knobs.readOnly || (side.protected && locked.length > 0)) throw accessDenied();
}

export function requireSheet({ context, sheetId }: SheetState): void {
  if (!context.model.sheets.has(sheetId)) throw invalidReference();
}

/** Throws when sheets may not be added, deleted, renamed, moved or hidden (Review > Protect Workbook). */
export function requireOpenStructure({ context }: Pick<SheetState, "context">): void {
  if (context.model.side.book.structureProtected || context.knobs.readOnly) throw accessDenied();
}
