import { intersectAreas } from "../../model/address/intersectAreas";
import type { SideHyperlink } from "../../model/sideData";
import type { RangeState } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { requireEditable, requireSheet } from "../requireEditable";
import { cellPatch } from "../values/cellPatch";

/** The look Excel gives a linked cell (the style «Гиперссылка»). */
const LINK_LOOK = { cl: { rgb: "#0563C1" }, ul: { s: 1 as const } };

/** The link of the range's first cell as Excel.RangeHyperlink; null when it has none. */
export function readHyperlink({ context, sheetId, area }: RangeState): Record<string, string> | null {
  requireSheet({ context, sheetId });
  const first = { startRow: area.startRow, startColumn: area.startColumn, endRow: area.startRow, endColumn: area.startColumn };
  const link = context.model.side.sheet(sheetId).hyperlinks.find(({ range }) => intersectAreas(range, first));
  if (!link) return null;
  const { documentReference, address, screenTip } = link;
  return {
    ...(address === undefined ? {} : { address }),
    ...(documentReference === undefined ? {} : { documentReference }),
    ...(screenTip === undefined ? {} : { screenTip }),
    textToDisplay: context.model.cells.text(sheetId, area.startRow, area.startColumn, undefined, context.knobs.locale),
  };
}

/**
 * Sets a link on the range: the cells take the look of a link, and an empty cell gets a text, `textToDisplay` or the target.
 * https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink
 */
export function writeHyperlink(range: RangeState, value: unknown): void {
  requireEditable(range);
  const { documentReference, address, screenTip, textToDisplay } = (value ?? {}) as Record<string, unknown>;
  const target = [documentReference, address].find((part) => typeof part === "string" && part !== "");
  if (typeof target !== "string") throw invalidArgument("A hyperlink needs an address or a documentReference.");
  if (typeof documentReference === "string" && typeof address === "string")
    throw invalidArgument("Either an address or a documentReference, not both.");
  const { context, sheetId, area } = range;
  const side = context.model.side.sheet(sheetId);
  const link: SideHyperlink = {
    range: area,
    ...(typeof documentReference === "string" ? { documentReference } : {}),
    ...(typeof address === "string" ? { address } : {}),
    ...(typeof screenTip === "string" ? { screenTip } : {}),
  };
  side.hyperlinks = [...side.hyperlinks.filter((known) => !intersectAreas(known.range, area)), link];
  context.model.styles.patch(sheetId, area, LINK_LOOK);
  const cell = context.model.cells.cell(sheetId, area.startRow, area.startColumn);
  const isEmpty = cell?.v === undefined && !cell?.f;
  const shown = typeof textToDisplay === "string" ? textToDisplay : isEmpty ? target : null;
  if (shown !== null)
    context.model.writer.put(
      sheetId,
      area.startRow,
      area.startColumn,
      cellPatch(`'${shown}`, "General", () => false),
    );
}
