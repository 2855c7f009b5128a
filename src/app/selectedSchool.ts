import type { School } from "../domain/assessment/school";
import { readSelection } from "../workbook/selection/readSelection";
import type { Evaluation } from "./evaluation";
import { findSchool } from "./findSchool";

/** The school in the selected cell, else in the selected row; null when neither names one. */
export async function selectedSchool({ dataset }: Evaluation): Promise<School | null> {
  const { cell, row } = await readSelection();
  return findSchool(dataset.schools, [cell]) ?? findSchool(dataset.schools, row);
}
