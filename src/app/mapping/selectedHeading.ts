import { selectedPlace } from "../../workbook/selection/selectedPlace";
import type { PointedHeading } from "../../reading/mapping/pointedTable";

/**
 * The lines that are selected in the grid, as a heading a person points at: rows, or columns for a transposed table. Null when he stands on another sheet.
 */
export async function selectedHeading(sheet: string, transposed: boolean): Promise<PointedHeading | null> {
  const place = await selectedPlace();
  if (place.sheet !== sheet) return null;
  const { row, column, rows, columns } = place;
  return transposed ? { transposed, first: column, last: column + columns - 1 } : { transposed, first: row, last: row + rows - 1 };
}
