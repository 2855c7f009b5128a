import type { ExcelSession } from "../host/excelSession";
import { queueRemoval } from "../generations/queueRemoval";
import { queueMark } from "../sheets/queueMark";
import { temporaryName } from "../sheets/temporaryName";
import type { SheetIds } from "./buildSheets";
import { rangeOf } from "./writeStep";
import type { PlannedSheet, WritePlan } from "./writePlan";

/**
 * The last request of a run: new sheets take their names and places, those of the run before are put away. The marks of
 * the new sheets change to "current" at its very end; until then `repair` takes the run for unfinished.
 */
export function swapSheets(session: ExcelSession, plan: WritePlan, ids: SheetIds): Promise<void> {
  return session.request((context) => {
    const { worksheets, names } = context.workbook;
    const proxies = new Map([...ids].map(([planned, id]) => [planned, worksheets.getItem(id)]));
    plan.formerNames.forEach((name) => names.getItem(name).delete());
    // Named after this run: what a former one put away may still bear the names of its own.
    plan.archive.forEach(({ id }, index) => (worksheets.getItem(id).name = temporaryName(plan.generation, plan.sheets.length + index + 1)));
    const places = newPlaces(plan);
    for (const [planned, sheet] of proxies) {
      sheet.name = planned.name;
      sheet.visibility = "Visible";
      const place = places.get(planned);
      if (place !== undefined) sheet.position = place;
      freeze(sheet, planned);
      planned.model.names.forEach(({ name, range }) => names.add(name, rangeOf(sheet, range)));
    }
    activate(plan, proxies);
    plan.archive.forEach((entry) => {
      const sheet = worksheets.getItem(entry.id);
      sheet.visibility = "VeryHidden";
      if (entry.mark)
        queueMark(context, sheet, entry.id, {
          ...entry.mark,
          state: "previous",
          replacedBy: plan.generation,
          chosen: plan.chosenOnly || undefined,
        });
    });
    plan.discard.forEach((entry) => queueRemoval(context, entry));
    plan.settle.forEach(({ id, mark }) => mark && queueMark(context, worksheets.getItem(id), id, { ...mark, chosen: undefined }));
    for (const [planned, sheet] of proxies)
      queueMark(context, sheet, ids.get(planned) ?? planned.temporary, { ...planned.mark, state: "current" });
  });
}

/** The user stays where he is; when he looks at a sheet that is put away, its successor is shown (or the first new sheet). */
function activate(plan: WritePlan, proxies: ReadonlyMap<PlannedSheet, Excel.Worksheet>): void {
  if (plan.activeKey === null) return;
  const successor = plan.sheets.find(({ model }) => model.key === plan.activeKey) ?? plan.sheets[0];
  if (successor) proxies.get(successor)?.activate();
}

/**
 * Places for the sheets that replace one of the run before: where it stands. They come from behind the last sheet, so each
 * one already moved has pushed the later ones on by one.
 */
function newPlaces({ sheets }: WritePlan): ReadonlyMap<PlannedSheet, number> {
  const replacing = sheets.filter(({ former }) => former).sort((one, other) => (one.former?.position ?? 0) - (other.former?.position ?? 0));
  return new Map(replacing.map((sheet, moved) => [sheet, (sheet.former?.position ?? 0) + moved]));
}

function freeze(sheet: Excel.Worksheet, { model }: PlannedSheet): void {
  if (!model.freeze) return;
  const { rows, columns } = model.freeze;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
