import { subtractArea } from "../../model/address/subtractArea";
import type { ClassTable } from "../../protocol/objectModel";
import { common } from "../common";
import type { AreasState } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { requireEditable, requireSheet } from "../requireEditable";

/** Cells are locked unless someone unlocked them; it counts when the sheet is protected. */
function isUnlocked({ context, sheetId, areas }: AreasState, key: "unlocked" | "hiddenFormulas"): boolean | null {
  requireSheet({ context, sheetId });
  const marked = context.model.side.sheet(sheetId)[key] ?? [];
  return common(areas.map((area) => coverage(area, marked))) ?? null;
}

function coverage(area: AreasState["areas"][number], marked: readonly AreasState["areas"][number][]): boolean | null {
  let left = [area];
  for (const mark of marked) left = left.flatMap((part) => subtractArea(part, mark));
  if (left.length === 0) return true;
  return left.length === 1 && left[0] === area ? false : null;
}

function mark({ context, sheetId, areas }: AreasState, key: "unlocked" | "hiddenFormulas", on: unknown): void {
  if (typeof on !== "boolean") throw invalidArgument("true or false is expected.");
  requireEditable({ context, sheetId });
  const side = context.model.side.sheet(sheetId);
  const others = (side[key] ?? []).flatMap((known) =>
    areas.reduce((left, area) => left.flatMap((part) => subtractArea(part, area)), [known]),
  );
  side[key] = on ? [...others, ...areas] : others;
}

const not = (value: boolean | null) => (value === null ? null : !value);

/** Excel.FormatProtection. */
export const formatProtectionTable: ClassTable<AreasState> = {
  name: "FormatProtection",
  properties: {
    Locked: {
      since: "ExcelApi 1.2",
      get: (areas) => not(isUnlocked(areas, "unlocked")),
      set: (areas, locked) => mark(areas, "unlocked", typeof locked === "boolean" ? !locked : locked),
    },
    FormulaHidden: {
      since: "ExcelApi 1.2",
      get: (areas) => isUnlocked(areas, "hiddenFormulas"),
      set: (areas, hidden) => mark(areas, "hiddenFormulas", hidden),
    },
  },
};
