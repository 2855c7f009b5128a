import type { SideChart, SideChartSeries } from "../../model/sideData";
import type { PropertyRule } from "../../protocol/objectModel";
import type { SheetState } from "../excelContext";
import { itemNotFound } from "../excelErrors";
import { requireEditable, requireSheet } from "../requireEditable";

export interface ChartState extends SheetState {
  readonly chartId: string;
}

export interface SeriesState extends ChartState {
  readonly seriesId: string;
}

/** A part of a chart or of a series ("axes.valueAxis.title"), whose members are kept under their Office.js path. */
export interface ChartPart extends ChartState {
  readonly seriesId: string | null;
  readonly path: string;
}

/** The chart as the side data keep it; ItemNotFound when it was deleted. */
export function storedChart(state: ChartState): SideChart {
  requireSheet(state);
  const found = state.context.model.side.sheet(state.sheetId).charts.find(({ id }) => id === state.chartId);
  if (!found) throw itemNotFound();
  return found;
}

export function storedSeries(state: SeriesState): SideChartSeries {
  const found = storedChart(state).series.find(({ id }) => id === state.seriesId);
  if (!found) throw itemNotFound();
  return found;
}

/** The chart for a change: AccessDenied on a protected sheet. */
export function editableChart(state: ChartState): SideChart {
  requireEditable(state);
  return storedChart(state);
}

/** A part of a part: `under(axis, "title")`. */
export function under(part: ChartPart, name: string): ChartPart {
  return { ...part, path: part.path === "" ? name : `${part.path}.${name}` };
}

const members = (part: ChartPart): Record<string, unknown> =>
  part.seriesId === null ? storedChart(part).members : storedSeries({ ...part, seriesId: part.seriesId }).format;

export function readMember(part: ChartPart, name: string): unknown {
  return members(part)[under(part, name).path];
}

export function writeMember(part: ChartPart, name: string, value: unknown): void {
  requireEditable(part);
  members(part)[under(part, name).path] = value;
}

/** A property that is kept as it was set, after a check; `absent` is what Excel says before (null where Excel would compute it). */
export function kept(name: string, check: (value: unknown) => unknown, absent: unknown = null): PropertyRule<ChartPart> {
  return { get: (part) => readMember(part, name) ?? absent, set: (part, value) => writeMember(part, name, check(value)) };
}
