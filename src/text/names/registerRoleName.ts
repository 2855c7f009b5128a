const names: Readonly<Record<string, string>> = {
  due: "Срок",
  start: "Начало",
  done: "Дата факта",
  mark: "Отметка о выполнении",
  signed: "Дата подписания",
  until: "Действует до",
  present: "Наличие",
  baseYear: "Базовый год",
  year: "Год включения",
  leftIn: "Год исключения",
  kilometres: "Расстояние",
  document: "Реквизиты",
  targetShare: "Цель: доля «2»",
  targetIndex: "Цель: индекс",
  routesPlanned: "Маршруты: план",
  routesDone: "Маршруты: факт",
  planned: "План",
  date: "Дата",
  attended: "Участвовала",
  member: "Участвует",
  community: "Профессиональное сообщество",
  methodicalUnion: "Методическое объединение",
  tutor: "Тьютор",
  team: "Команда сопровождения",
  given: "Передана",
  lastCourse: "Последний курс",
  result: "Результат",
  equipment: "Оснащённость",
  spending: "Расходы",
  specialist: "Специалист по ОВЗ",
};

/** The column of a register, by its role: registerRoleName("due") // «Срок». A role without a name of its own is said as it is. */
export function registerRoleName(role: string): string {
  return names[role] ?? role;
}
