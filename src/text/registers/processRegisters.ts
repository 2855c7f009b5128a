import type { ColumnText, RegisterText } from "./registerText";
import { number, school, ways } from "./sharedColumns";

function eventColumns(title: ColumnText, date: string, participants: number, document: string): RegisterText["columns"] {
  return {
    number,
    school,
    title,
    date: ["Дата", date],
    attended: ["Участвовала", "да"],
    participants: ["Количество участников", participants],
    document: ["Документ", document],
  };
}

/** Registers of the measures and of what accompanies them, row by row of a school. */
export const processRegisters = {
  measures: {
    name: "Мероприятия дорожной карты",
    title: "Мероприятия дорожной карты",
    howTo: `Одна строка — одно мероприятие одной школы. Срок — дата, месяц или квартал с годом. ${ways}`,
    columns: {
      number,
      school,
      direction: ["Направление", "Кадры"],
      measure: ["Мероприятие", "Практикум по оцениванию для учителей математики"],
      responsible: ["Ответственный", "заместитель директора"],
      due: ["Срок", "март 2025"],
      status: ["Статус", "выполнено"],
      done: ["Дата факта", "18.03.2025"],
      document: ["Документ", "протокол № 4 от 18.03.2025"],
    },
  },
  programmes: {
    name: "Школьные программы",
    title: "Школьные программы перехода в эффективный режим работы",
    howTo: `Одна строка — одна школа и один эксперт; реквизиты и цели достаточно вписать в первой строке школы. ${ways}`,
    columns: {
      number,
      school,
      present: ["Программа есть", "да"],
      document: ["Реквизиты", "приказ № 112 от 02.09.2024"],
      baseYear: ["Базовый год", 2024],
      targetShare: ["Цель: доля «2», % не выше", 15],
      targetIndex: ["Цель: индекс не ниже", 45],
      routesPlanned: ["Маршруты: план", 12],
      routesDone: ["Маршруты: факт", 5],
      expert: ["Эксперт", 1],
      causes: ["Анализ причин (0–2)", 2],
      goals: ["Измеримость целей (0–2)", 1],
      plan: ["Реалистичность плана (0–2)", 2],
      resources: ["Кадры и ресурсы (0–2)", 1],
    },
  },
  listings: {
    name: "Перечни прошлых лет",
    title: "Перечни школ с низкими образовательными результатами прошлых лет",
    howTo: `Одна строка — одна школа в перечне одного года. Год исключения — если приказ вывел школу из перечня. ${ways}`,
    columns: {
      number,
      school,
      year: ["Год включения", 2023],
      leftIn: ["Год исключения", 2025],
      document: ["Реквизиты приказа", "приказ № 210 от 15.10.2023"],
    },
  },
  contracts: {
    name: "Партнёрские договоры",
    title: "Партнёрские договоры",
    howTo: `Одна строка — один договор. Предметы через запятую. ${ways}`,
    columns: {
      number,
      school,
      partner: ["Школа-партнёр", "Гимназия № 0"],
      signed: ["Дата подписания", "01.10.2024"],
      until: ["Действует до", "31.05.2026"],
      document: ["Реквизиты", "договор № 3"],
      subjects: ["Предметы", "русский язык, математика"],
    },
  },
  courses: {
    name: "Курсы ПК",
    title: "Курсы повышения квалификации",
    howTo: `Одна строка — один слушатель и один курс. Фамилии остаются на этом листе и в плане курсов. ${ways}`,
    columns: {
      number,
      school,
      teacher: ["Педагог", "Педагог 1"],
      post: ["Должность", "учитель"],
      subject: ["Предмет", "математика"],
      topic: ["Тема курса", "Геометрия на ОГЭ"],
      hours: ["Часы", 36],
      date: ["Дата окончания", "20.11.2024"],
      status: ["Статус", "завершено"],
      document: ["Удостоверение", "№ 0001"],
    },
  },
  seminars: {
    name: "Семинары",
    title: "Семинары",
    howTo: `Одна строка — одна школа на одном семинаре. ${ways}`,
    columns: eventColumns(["Тема семинара", "Объективность оценивания"], "12.02.2025", 4, "программа семинара"),
  },
  internships: {
    name: "Стажировки",
    title: "Стажировки",
    howTo: `Одна строка — одна школа на одной стажировке. ${ways}`,
    columns: eventColumns(["Тема стажировки", "Урок математики в малом классе"], "14.03.2025", 2, "отчёт о стажировке"),
  },
  visits: {
    name: "Визиты кураторов",
    title: "Визиты кураторов",
    howTo: `Одна строка — один визит. ${ways}`,
    columns: {
      number,
      school,
      planned: ["План", "март 2025"],
      done: ["Факт", "18.03.2025"],
      lessonsPlanned: ["Уроков: план", 4],
      lessonsVisited: ["Уроков посещено", 3],
      document: ["Справка", "справка № 2"],
    },
  },
} as const satisfies Readonly<Record<string, RegisterText>>;
