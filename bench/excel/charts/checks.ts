import { invalidArgument } from "../excelErrors";
import { oneOf } from "../oneOf";

/** Checks of what a chart's property is set to; each answers the value or throws InvalidArgument. */
export const flag = (value: unknown): boolean => {
  if (typeof value !== "boolean") throw invalidArgument("true or false is expected.");
  return value;
};

export const number = (value: unknown): number => {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument("A number is expected.");
  return value;
};

/** "" gives the choice back to Excel. */
export const numberOrAutomatic = (value: unknown): number | "" => (value === "" ? "" : number(value));

export const text = (value: unknown): string => {
  if (typeof value !== "string") throw invalidArgument("A text is expected.");
  return value;
};

export const among =
  (...allowed: readonly string[]) =>
  (value: unknown): string =>
    oneOf(value, allowed);
