import type { PlainSheet, PlainValue } from "../../plainSheet";
import { schoolTitle } from "../../sampleSchools";
import { supported } from "./supportedSchools";
import { teacher } from "./teacher";

/** «Курсы»: courses of teachers and what they learned there. */
export function coursesSheet(): PlainSheet {
  const rows = supported.flatMap((school, s): PlainValue[][] => [
    [
      schoolTitle(school),
      `Руководитель ${s + 1}`,
      "директор",
      null,
      "Управление качеством образования",
      "20.03.2025",
      "завершено",
      `№ 10${s + 1}`,
    ],
    [schoolTitle(school), teacher(school, 1), "учитель", "математика", "Геометрия на ОГЭ", "25.11.2024", "завершено", `№ 20${s + 1}`],
    [
      schoolTitle(school),
      teacher(school, 11),
      "учитель",
      "русский язык",
      "Смысловое чтение",
      s === 1 ? null : "4 квартал 2025",
      s === 1 ? null : "запланировано",
      null,
    ],
  ]);
  return {
    name: "Курсы ПК",
    rows: [
      ["Курсы повышения квалификации"],
      ["Школа", "Педагог", "Должность", "Предмет", "Тема курса", "Дата окончания", "Статус", "Удостоверение"],
      ...rows,
    ],
    widths: [30, 18, 12, 16, 34, 15, 14, 14],
    heading: [1, 1],
  };
}
