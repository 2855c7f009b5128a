import { openSheet as open } from "../workbook/selection/openSheet";

/** Opens a sheet of the workbook by its name. */
export function openSheet(name: string): Promise<void> {
  return open(name);
}
