import type { School } from "../domain/assessment/school";
import type { RegisterKind } from "../domain/support/registerKind";
import { registerSheet } from "../reports/registers/registerSheet";
import { addRegister } from "../workbook/registers/addRegister";
import { exclusively } from "./exclusively";

/**
 * «Создать лист учёта»: adds an empty register with headings, lists of choices, an example row and a line on how to fill it, and brings it to the
 * front. It bears no mark: no run changes or removes it.
 *
 * @param schools schools of the last check for the list in «Школа»; none before a check
 * @returns the name of the sheet
 */
export function createRegister(kind: RegisterKind, schools: readonly Pick<School, "name" | "closed">[]): Promise<string> {
  const names = schools.filter(({ closed }) => !closed).map(({ name }) => name);
  return exclusively(() => addRegister(registerSheet(kind, names)));
}
