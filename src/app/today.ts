import { isoDay } from "../reports/isoDay";

/** The day it is where the user is: «2025-03-01». */
export function today(): string {
  return isoDay(new Date());
}
