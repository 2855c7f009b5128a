import type { Random } from "../../random";
import type { MadeColumn } from "../composeSheet";
import type { RegionSchool } from "../regionSchools";
import { spelled } from "../spelled";
import { heads } from "../words";

/** The columns that say whose row it is: number, code, login, name, in one of the orders of life. */
export function schoolColumns(at: (row: number) => RegionSchool, year: number, all: readonly RegionSchool[], random: Random): MadeColumn[] {
  const names = new Map<number, string>();
  const name = (row: number): string => {
    const known = names.get(row) ?? spelled(at(row), year, all, random);
    names.set(row, known);
    return known;
  };
  const columns: MadeColumn[] = [];
  if (random.chance(0.5)) columns.push({ path: [random.pick(heads.ordinal)], dress: "none", cell: (row) => row + 1 });
  const code: MadeColumn = {
    path: [random.pick(heads.code)],
    dress: "none",
    cell: (row) => (random.chance(0.5) ? at(row).code : Number(at(row).code)),
  };
  const login: MadeColumn = { path: [random.pick(heads.login)], dress: "none", cell: (row) => at(row).login };
  if (random.chance(0.25)) columns.push(code);
  else if (random.chance(0.15)) columns.push(login);
  columns.push({ path: [random.pick(heads.school)], dress: "none", cell: name, total: "label" });
  return columns;
}
