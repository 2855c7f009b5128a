import { inExcel } from "../host/inExcel";
import { listSheets } from "../sheets/listSheets";

/** Names of the generated sheets that stand in the workbook, in their order. Two requests. */
export function generatedSheets(): Promise<string[]> {
  return inExcel({}, async (session) => {
    const { sheets } = await listSheets(session);
    return sheets.filter(({ mark, copy }) => !copy && mark?.state === "current").map(({ name }) => name);
  });
}
