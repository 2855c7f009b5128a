import { hasCustomFunctions as has } from "../workbook/host/hasCustomFunctions";

/** Whether this Excel can run our functions in formulas. Reports do not need them. */
export function hasCustomFunctions(): boolean {
  return has();
}
