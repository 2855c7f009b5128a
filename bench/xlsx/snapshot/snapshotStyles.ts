import type { IStyleData, IWorkbookData, IWorksheetData, Nullable } from "@univerjs/core";
import { ASPECTS, aspectKey, cellLook, type CellLook } from "./cellLook";

/** Looks of a snapshot's styles, worked out once a style. */
export interface SnapshotStyles {
  look(style: Nullable<IStyleData | string>): CellLook;
  /** Two styles with one key look the same. */
  key(style: Nullable<IStyleData | string>): string;
  style(style: Nullable<IStyleData | string>): IStyleData | undefined;
}

export function snapshotStyles(snapshot: IWorkbookData, sheet?: Partial<IWorksheetData>): SnapshotStyles {
  const resolve = (style: Nullable<IStyleData | string>): IStyleData | undefined =>
    (typeof style === "string" ? snapshot.styles[style] : style) ?? undefined;
  const base = { ...resolve(snapshot.defaultStyle), ...resolve(sheet?.defaultStyle) };
  const byId = new Map<string, { look: CellLook; key: string }>();
  const compute = (style: IStyleData | undefined) => {
    const look = cellLook(style, base);
    return { look, key: ASPECTS.map((aspect) => aspectKey(look, aspect)).join("|") };
  };
  const entry = (style: Nullable<IStyleData | string>) => {
    if (typeof style === "object" && style !== null) return compute(style);
    const id = style ?? "";
    let found = byId.get(id);
    if (!found) byId.set(id, (found = compute(resolve(style))));
    return found;
  };
  return { look: (style) => entry(style).look, key: (style) => entry(style).key, style: resolve };
}
