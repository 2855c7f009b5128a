import type { Knobs } from "../host/knobs";
import type { Area } from "../model/address/area";
import type { WorkbookModel } from "../model/workbookModel";
import type { HostObject } from "../protocol/objectModel";
import type { Subscriptions } from "./events/subscriptions";

/** What every object of the host stands on. */
export interface ExcelContext {
  readonly model: WorkbookModel;
  readonly knobs: Readonly<Knobs>;
  readonly subscriptions: Subscriptions;
  readonly objects: ExcelObjects;
}

/** The classes that others lead to from everywhere; put together in excelRoot.ts, so that no table imports another in a circle. */
export interface ExcelObjects {
  range(sheetId: string, area: Area): HostObject;
  /** Several areas of one sheet. */
  rangeAreas(sheetId: string, areas: readonly Area[]): HostObject;
  worksheet(sheetId: string): HostObject;
}

export interface SheetState {
  readonly context: ExcelContext;
  readonly sheetId: string;
}

export interface RangeState extends SheetState {
  readonly area: Area;
}

/** One or several areas of a sheet: what formats, conditional formats and validations belong to. */
export interface AreasState extends SheetState {
  readonly areas: readonly Area[];
}

export interface BookState {
  readonly context: ExcelContext;
}
