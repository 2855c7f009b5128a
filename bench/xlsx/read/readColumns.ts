import type { IColumnData } from "@univerjs/core";
import type { XmlElement } from "../xml/parseXml";
import { widthToPixels } from "../sizes/columnWidth";
import { NO, YES } from "../styles/univerValues";

/**
 * <cols> → columns. One element may speak for all 16,384 columns; only those up to `columnCount` are unfolded,
 * the rest stays in the package.
 *
 * @param digit pixels of the widest digit of the Normal font
 */
export function readColumns(
  section: XmlElement | undefined,
  columnCount: number,
  digit: number,
  styleId: (format: number) => string | null,
): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const { attributes } of section?.children ?? []) {
    const last = Math.min(Number(attributes.max) - 1, columnCount - 1);
    const style = attributes.style === undefined ? null : styleId(Number(attributes.style));
    const hidden = attributes.hidden === "1" || attributes.hidden === "true";
    for (let column = Number(attributes.min) - 1; column <= last; column++) {
      columns[column] = {
        ...(attributes.width === undefined ? {} : { w: widthToPixels(Number(attributes.width), digit) }),
        ...(hidden ? { hd: YES } : { hd: NO }),
        ...(style === null ? {} : { s: style }),
      };
    }
  }
  return columns;
}
