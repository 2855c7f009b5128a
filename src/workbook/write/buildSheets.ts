import type { ExcelSession } from "../host/excelSession";
import { hostError } from "../host/hostError";
import { queueMark } from "../sheets/queueMark";
import { packSteps } from "./packSteps";
import { queueWidths } from "./queueWidths";
import { sheetSteps } from "./sheetSteps";
import type { SheetStep } from "./sheetSteps";
import { callBytes, sentBytes } from "./writeStep";
import type { PlannedSheet, WritePlan } from "./writePlan";

/** Ids of the new sheets: unlike their names they stay. */
export type SheetIds = ReadonlyMap<PlannedSheet, string>;

/** Excel on the web takes 5 MB; estimates of formats may be off by half, and the text travels inside another text. */
const bytesARequest = 1_500_000;

/** Adds the new sheets, very hidden and marked "building", and fills them, in as few requests as the bytes allow. */
export async function buildSheets(
  session: ExcelSession,
  plan: WritePlan,
  onProgress?: (done: number, total: number, sheet: string) => void,
): Promise<SheetIds> {
  const { sheets } = plan;
  const { added, widths } = await session.request((context) => ({
    added: sheets.map(({ temporary }) => {
      const sheet = context.workbook.worksheets.add(temporary);
      sheet.visibility = "VeryHidden";
      sheet.load("id");
      return sheet;
    }),
    widths: sheets.map((sheet) => queueWidths(context, sheet)),
  }));
  const ids = new Map(sheets.map((sheet, index) => [sheet, added[index]?.id ?? sheet.temporary]));
  const markSteps = sheets.map((sheet): SheetStep => ({
    sheet,
    bytes: callBytes + sentBytes(sheet.mark),
    run: (target) => queueMark(target.context as Excel.RequestContext, target, ids.get(sheet) ?? sheet.temporary, sheet.mark),
  }));
  const steps = [...markSteps, ...sheets.flatMap((sheet, index) => sheetSteps(sheet, plan.names, widths[index]?.()))];
  for (const group of packSteps(steps, bytesARequest)) {
    const last = group.at(-1)?.sheet;
    if (last) onProgress?.(sheets.indexOf(last), sheets.length, last.name);
    await send(session, ids, group);
  }
  return ids;
}

async function send(session: ExcelSession, ids: SheetIds, group: readonly SheetStep[]): Promise<void> {
  try {
    await session.request((context) => {
      const targets = new Map<PlannedSheet, Excel.Worksheet>();
      for (const { sheet, run } of group) {
        const target = targets.get(sheet) ?? context.workbook.worksheets.getItem(ids.get(sheet) ?? sheet.temporary);
        targets.set(sheet, target);
        run(target);
      }
    }, "heavy");
  } catch (error) {
    if (hostError(error).retry !== "smaller" || group.length < 2) throw error;
    const middle = Math.ceil(group.length / 2);
    await send(session, ids, group.slice(0, middle));
    await send(session, ids, group.slice(middle));
  }
}
