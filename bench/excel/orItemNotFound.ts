import type { HostObject } from "../protocol/objectModel";
import { itemNotFound } from "./excelErrors";

/** What getItem answers where getItemOrNullObject answers null. */
export function orItemNotFound(found: HostObject | null): HostObject {
  if (!found) throw itemNotFound();
  return found;
}
