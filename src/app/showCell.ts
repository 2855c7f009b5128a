import { showCell as select } from "../workbook/selection/showCell";
import type { CellSource } from "../domain/assessment/cellSource";

/** «Показать»: selects the cells a number or a finding came from. Fails with a code when they are not in the open workbook. */
export function showCell(source: CellSource): Promise<void> {
  return select(source);
}
