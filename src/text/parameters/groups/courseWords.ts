import type { courseParameters } from "../../../domain/parameters/definitions/courseParameters";
import type { GroupWords } from "../groupWords";

export const courseWords: GroupWords<typeof courseParameters> = {
  courseDiagnosticsWeight: ["Вес диагностики педагога", "Доля в оценке потребности в курсах."],
  courseSkillsWeight: ["Вес трудных умений по предмету", "Доля в оценке потребности в курсах; по школе, а не по учителю."],
  courseAbsenceWeight: ["Вес давности курсов", "Доля в оценке потребности в курсах."],
  courseExperienceWeight: ["Вес опыта", "Доля в оценке потребности: нет категории или небольшой стаж."],
  courseDiagnostics: ["Результат диагностики", "Результат ниже этого говорит о потребности в курсах."],
  courseYears: ["Срок после курсов", "Если курсов по предмету не было столько лет, потребность растёт."],
  courseService: ["Небольшой стаж", "Стаж меньше этого числа лет."],
  courseNeed: ["С какой потребности планировать курсы", "Если оценка потребности такая или выше, педагогу предлагаются курсы."],
  courseGroup: ["Наименьшая группа", "Группа по теме собирается не меньше чем из стольких педагогов."],
};
