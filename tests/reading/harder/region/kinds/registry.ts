import type { CellValue, SheetGrid } from "../../../../../src/reading/grid";
import { gridOf } from "../../../gridOf";
import type { Random } from "../../random";
import type { RegionSchool } from "../regionSchools";
import { fullName, officialName } from "../spelled";

/** The registry of schools that stands beside the sheets: with former names in brackets and closed schools marked. */
export function registry(schools: readonly RegionSchool[], random: Random): SheetGrid {
  const withFull = random.chance(0.5);
  const short = (school: RegionSchool): string => {
    const now = officialName(school, 2099);
    if (school.lastYear < 2099) return `${now} (ликвидирована)`;
    return school.former === null ? now : `${now} (до ${school.former.until + 1} г. ${officialName(school, school.former.until)})`;
  };
  const heading = [
    "№",
    "Код ОО",
    "Логин ФИС ОКО",
    "Наименование ОО",
    ...(withFull ? ["Полное наименование"] : []),
    "Населённый пункт",
    "Кол-во обучающихся",
  ];
  const rows = schools.map((school, i): CellValue[] => [
    i + 1,
    school.code,
    school.login,
    short(school),
    ...(withFull ? [fullName(school, 2099)] : []),
    `${school.mark} ${school.place}`,
    school.pupils,
  ]);
  return gridOf("Реестр ОО", [["Реестр общеобразовательных организаций"], heading, ...rows]);
}
