import { glue } from "../typography/glue";

/** Words that stand on every generated sheet. */
export const commonWords = {
  purpose: glue("Для адресной методической поддержки. Не оценка школы, руководителя или учителя."),
  legend: "Обозначения:",
  helper: "Служебное",
  notAvailable: "н/д",
  notApplicable: "—",
  footerLeft: "Адресная методическая поддержка, не оценка",
  footerRight: "Страница &P из &N",
  fillIn: "(заполняется)",
  showCell: "Показать ячейку с исходным числом",
} as const;
