import type { PlainSheet, PlainValue } from "../../plainSheet";
import { schoolTitle } from "../../sampleSchools";
import { supported } from "./supportedSchools";

const measures: readonly (readonly [
  direction: string,
  title: string,
  due: PlainValue,
  status: string | null,
  done: string | null,
  document: string | null,
])[] = [
  ["Анализ результатов", "Разбор заданий ВПР и ОГЭ на методическом совете", "сентябрь 2025", "вып.", "24.09.2025", "протокол № 1"],
  ["Кадры", "Практикум по оцениванию для учителей математики", "до 15 октября 2025 г.", "выполнено", "20.10.2025", null],
  ["Кадры", "Взаимное посещение уроков", "1 полугодие", "в работе", null, null],
  ["Обучающиеся", "Индивидуальные маршруты для получивших «2»", "01.10.2025", "+", "30.09.2025", "приказ № 41"],
  ["Родители", "Собрание о подготовке к ОГЭ", "ноябрь", null, null, null],
  ["Объективность", "Перекрёстная проверка работ 5 и 6 классов", null, "запланировано", null, null],
];

/** «Дорожная карта» in the department's own words; the school stands once over its rows. */
export function roadmapSheet(): PlainSheet {
  const heading = ["№ п/п", "ОО", "Направление", "Мероприятие", "Срок исполнения", "Статус", "Дата факта", "Подтверждающий документ"];
  const rows = supported.flatMap((school, s) =>
    measures.map(([direction, title, due, status, done, document], m): PlainValue[] => [
      s * measures.length + m + 1,
      m === 0 ? schoolTitle(school) : null,
      direction,
      title,
      due,
      s === 2 && m === 1 ? "не выполнено" : status,
      s === 2 && m === 1 ? null : done,
      document,
    ]),
  );
  const all: PlainValue[] = [
    rows.length + 1,
    "все школы",
    "Аналитика",
    "Передача справки по итогам года",
    "октябрь",
    "выполнено",
    "14.10.2025",
    "письмо № 57",
  ];
  return {
    name: "Дорожная карта 2025-2026",
    rows: [["Дорожная карта поддержки школ на 2025/2026 учебный год"], heading, ...rows, all],
    merges: supported.map((_, s) => [2 + s * measures.length, 1, 1 + (s + 1) * measures.length, 1] as const),
    widths: [7, 26, 18, 44, 18, 14, 13, 20],
    heading: [1, 1],
  };
}
