import type { PlainSheet } from "../plainSheet";
import { fullName, sampleDistrict, sampleSchools, shortName } from "../sampleSchools";

export function registrySheet(): PlainSheet {
  return {
    name: "Реестр ОО",
    rows: [
      [`Реестр общеобразовательных организаций. ${sampleDistrict}`],
      ["№ п/п", "Наименование ОО", "Полное наименование", "Код ОО", "Логин ФИС ОКО", "Вид", "Населённый пункт", "Местность", "Обучающихся"],
      ...sampleSchools.map((school, index) => [
        index + 1,
        shortName(school),
        fullName(school),
        school.code,
        school.login,
        school.type,
        school.settlement,
        school.locality,
        school.enrolment,
      ]),
      [null, "Итого", null, null, null, null, null, null, sampleSchools.reduce((sum, school) => sum + school.enrolment, 0)],
    ],
    widths: [6, 34, 60, 10, 15, 11, 22, 12, 13],
    heading: [1, 1],
  };
}
