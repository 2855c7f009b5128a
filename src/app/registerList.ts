import type { RegisterKind } from "../domain/support/registerKind";
import { registerKinds } from "../domain/support/registerKind";
import type { RecognisedSheet } from "../reading/reading";
import { registerText } from "../text/registers/registerText";

export interface RegisterEntry {
  readonly kind: RegisterKind;
  readonly title: string;
  readonly howTo: string;
  /** Sheets that were taken for this register, of the workbook first; empty: «нет». */
  readonly sheets: readonly { readonly file: string | null; readonly sheet: string; readonly rows: number }[];
}

/** The registers of the work with the sheets that hold them, in a fixed order: what the pane offers to open or to create. */
export function registerList(recognised: readonly RecognisedSheet[]): readonly RegisterEntry[] {
  return registerKinds.map((kind) => {
    const { title, howTo } = registerText(kind);
    const sheets = recognised
      .filter(({ register }) => register === kind)
      .map(({ file, sheet, rows }) => ({ file, sheet, rows }))
      .sort((a, b) => Number(a.file !== null) - Number(b.file !== null));
    return { kind, title, howTo, sheets };
  });
}
