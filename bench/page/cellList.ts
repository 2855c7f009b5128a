import { chooseValue } from "../model/grid/chooseValue";
import type { GridAxis } from "../model/grid/gridView";
import { gridView } from "../model/grid/gridView";
import { validationOptions } from "../model/validationOptions";
import type { WorkbookModel } from "../model/workbookModel";
import { element } from "./element";
import { texts } from "./texts";

const ARROW = 20;

/** The arrow beside a selected cell that has a list, as in Excel: a native list box, so that the keyboard works too. */
export function cellList(model: WorkbookModel): void {
  const list = element("select", { class: "cell-list", id: "cell-list", "aria-label": texts.cellList, hidden: true });
  let waiting = false;
  let shown = "";

  const show = (): void => {
    waiting = false;
    const view = gridView(model);
    const { row, column } = model.selection.activeCell();
    const options = view && validationOptions(model, view.sheetId, row, column);
    list.hidden = true;
    if (!view || !options) return;
    const left = onScreen(view.x, view.columnStart(column + 1), view.columnStart(column));
    const top = onScreen(view.y, view.rowStart(row + 1), view.rowStart(row));
    if (left === null || top === null) return;
    if (list.parentElement !== view.canvas.parentElement) view.canvas.after(list);
    const key = JSON.stringify([view.sheetId, row, column, options]);
    if (key !== shown) list.replaceChildren(...options.map((option) => element("option", { value: option }, option)));
    shown = key;
    list.value = model.cells.text(view.sheetId, row, column);
    list.style.left = `${left * view.zoom}px`;
    list.style.top = `${top * view.zoom - ARROW}px`;
    list.hidden = false;
  };
  const schedule = (): void => {
    if (!waiting) requestAnimationFrame(show);
    waiting = true;
  };
  list.addEventListener("change", () => {
    const { row, column } = model.selection.activeCell();
    chooseValue(model, model.sheets.activeId(), row, column, list.value);
  });
  model.side.listeners.push(schedule);
  model.core.commands.onCommandExecuted(schedule);
}

/** Where the end of a row or column stands in the view; null when it begins or ends out of sight. */
function onScreen({ header, frozenStart, frozenEnd, scroll }: GridAxis, end: number, start: number): number | null {
  if (end <= frozenEnd) return end > frozenStart ? header + end - frozenStart : null;
  return start - scroll >= frozenEnd - frozenStart - 1 ? header + end - scroll : null;
}
