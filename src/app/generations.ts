import { listGenerations } from "../workbook/generations/listGenerations";
import type { Generations } from "../workbook/generations/listGenerations";

export type { Generations };

/** Names of the generated sheets that stand in the workbook now, and of those a step back would change. */
export function generations(): Promise<Generations> {
  return listGenerations();
}
