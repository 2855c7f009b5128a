import type { Decision } from "../../domain/analysis/analysis";
import { nbsp } from "../typography/characters";
import { counted } from "../typography/counted";
import { glue } from "../typography/glue";
import { countOf } from "./countOf";

/** Words of the screen «Район» of the pane. */
export const districtWords = {
  title: (schools: number, year: number): string => `${countOf.schools(schools)} района, ${year}${nbsp}год`,
  none: "Расчёта ещё нет",
  noneNote: glue("Нужны листы с результатами по школам, в которых назван год."),
  counts: (listed: number, atRisk: number, insufficient: number): string => {
    const list = listed === 0 ? `В${nbsp}перечне ШНОР школ нет` : `В${nbsp}перечне ШНОР ${countOf.schools(listed)}`;
    const risk = `в${nbsp}группе риска${nbsp}— ${atRisk === 0 ? "никого" : atRisk}`;
    const unsure = insufficient === 0 ? "" : ` По${nbsp}${counted(insufficient, "школе", "школам", "школам")} данных недостаточно.`;
    return `${list}, ${risk}.${unsure}`;
  },
  chart: {
    title: "Условия и\u00a0результаты",
    x: "Условия (ИСБШ) →",
    y: "Рейтинг ↑",
    corners: { upperLeft: "Резильентные", upperRight: "Ресурсные", lowerLeft: "Нужна поддержка", lowerRight: "Есть резерв" },
    hint: glue("Наведите на точку, чтобы увидеть школу; щёлкните, чтобы открыть карточку. С клавиатуры — стрелки и Enter."),
    point: (school: string, rating: string, socialIndex: string, decision: string): string =>
      `${school}: рейтинг${nbsp}${rating}, ИСБШ${nbsp}${socialIndex}, ${decision}`,
    alternative: (schools: number): string => `ИСБШ и${nbsp}рейтинг, точек${nbsp}— ${schools}. Оси пересекаются на${nbsp}50.`,
    empty: glue("Чтобы нарисовать четверти, нужны социальные паспорта и результаты по годам: без них нет ИСБШ или рейтинга."),
    missing: (schools: number): string => glue(`Не показано: ${countOf.schools(schools)} без ИСБШ или рейтинга.`),
  },
  legend: (decision: Decision): string =>
    ({
      lowPerforming: "ШНОР",
      lowPerformingFederal: "ШНОР",
      atRisk: glue("группа риска"),
      notApplicable: "остальные",
      insufficientData: glue("данных недостаточно"),
      noData: glue("нет данных"),
    })[decision],
  list: (count: number): string => `Перечень ШНОР · ${count}`,
  risk: (count: number): string => `Группа риска · ${count}`,
  emptyList: glue("Таких школ нет."),
  place: (places: string): string => `место ${places}`,
  socialIndex: (value: string): string => `ИСБШ${nbsp}${value}`,
  noRating: "—",
  overdue: {
    title: (count: number): string => (count === 0 ? "Просрочено в\u00a0программах" : `Просрочено в\u00a0программах · ${count}`),
    none: glue("Просроченных мероприятий нет."),
    noRegister: glue("Листа с мероприятиями программ в книге нет, поэтому сроки не видны."),
    late: (days: number): string => `на${nbsp}${counted(days, "день", "дня", "дней")}`,
  },
} as const;
