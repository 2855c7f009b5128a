import type { IStyleData } from "@univerjs/core";
import { NO } from "./univerValues";

/**
 * The style with everything it leaves unset said outright. Univer lays a cell's style over its column's and row's;
 * in a file a cell's format is complete, so a plain cell in a yellow column is not yellow.
 */
export function explicitStyle(style: IStyleData): IStyleData {
  return {
    bl: NO,
    it: NO,
    ul: { s: NO },
    st: { s: NO },
    cl: null,
    bg: null,
    bd: null,
    va: null,
    tr: null,
    ht: null,
    vt: null,
    tb: null,
    pd: null,
    n: { pattern: "General" },
    ...style,
  };
}
