import type { Decision } from "../../domain/analysis/analysis";
import type { Addressee } from "../../domain/recommendations/recommendationRules";
import { nbsp } from "../typography/characters";
import { counted } from "../typography/counted";
import { formatChange } from "../typography/formatChange";
import { glue } from "../typography/glue";

const decisions: Readonly<Record<Decision, string>> = {
  lowPerforming: "В перечне ШНОР",
  lowPerformingFederal: "В перечне ШНОР: федеральный критерий",
  atRisk: "В группе риска",
  insufficientData: "Данных недостаточно",
  notApplicable: "Не относится к ШНОР",
  noData: "Нет данных",
};

/** Words of the card «Школа». Missing is «—» with «данных недостаточно», never an empty place. */
export const schoolWords = {
  search: "Найти другую школу",
  searchFirst: "Название, код или логин школы",
  found: (count: number, shown: number): string => {
    if (count === 0) return glue("Такой школы в данных нет.");
    return `Подходит: ${counted(count, "школа", "школы", "школ")}${count > shown ? glue(`, показаны первые ${shown}`) : ""}`;
  },
  none: {
    title: "Выделите строку школы",
    what: glue("Щёлкните в таблице любую строку с названием школы — здесь появится её карточка. Или найдите школу поиском."),
    noSchools: glue("В прочитанных листах школ нет."),
    selectionFailed: glue("Excel не сказал, что выделено. Найдите школу поиском."),
  },
  enrolment: (pupils: number): string => counted(pupils, "ученик", "ученика", "учеников"),
  comparedWith: (set: string, schools: number): string => `сравнение: ${set}, ${counted(schools, "школа", "школы", "школ")}`,
  decision: (decision: Decision): string => glue(decisions[decision]),
  details: "Подробно, с\u00a0числами",
  notAnalysed: glue("Расчёта нет: по листам книги не определить год отчёта."),
  missing: "—",
  notEnough: "данных недостаточно",
  place: {
    title: (places: string): string => `Место в${nbsp}районе: ${places}`,
    rating: (value: string, range: string): string => `рейтинг ${value} (${range})`,
    reference: "справочно: данных мало",
    first: `1${nbsp}— выше всех`,
    last: (places: string, total: number): string => `${places} из${nbsp}${total}`,
    alternative: (place: number, places: string, total: number): string =>
      `Место ${place} из${nbsp}${total}; с${nbsp}учётом случайных колебаний ${places}. Первое место\u00a0— самое высокое.`,
  },
  socialIndex: {
    title: "Условия (ИСБШ)",
    harder: "сложнее",
    district: `район${nbsp}— 50`,
    easier: "благополучнее",
    alternative: (value: string): string => glue(`ИСБШ ${value}. Район в базовом году — 50; чем меньше, тем сложнее условия.`),
    level: (level: string): string => `уровень ${level}`,
    unstable: "уровень неустойчив",
    mean: (years: string): string => `в${nbsp}среднем за${nbsp}${years}`,
    unfavourable: "сложные социальные условия (ШНСУ)",
  },
  evidence: "На чём основано",
  noEvidence: glue("Процедур, где двоек больше порога, нет."),
  evidenceTitle: (procedure: string, year: number): string => `${procedure}, ${year}`,
  years: {
    title: glue("Результаты по годам"),
    year: "Год",
    index: "Индекс, 0–100",
    low: "Низкие результаты",
    results: (count: number): string => counted(count, "результат", "результата", "результатов"),
    mean: (mean: string, pupils: string): string => `средний балл ${mean}, ${pupils}`,
    pupils: (pupils: number): string => counted(pupils, "участник", "участника", "участников"),
    of: (year: number, count: string): string => `${year}: ${count}`,
  },
  lines: {
    district: (value: string): string => `район${nbsp}${value}`,
    year: (year: number, value: string): string => `${year}: ${value}`,
    missing: glue("нет данных"),
    alternative: (name: string, years: readonly string[], district: string | null): string =>
      `${name}. ${years.join("; ")}.${district === null ? "" : ` Для сравнения: ${district}.`}`,
    change: (from: number, change: number): string => glue(`с ${from} года: ${formatChange(change, 1)}`),
    results: {
      title: "Индекс результатов",
      name: glue("Индекс результатов по годам"),
      chance: glue(", в пределах случайных колебаний"),
      otherWorks: glue(", но состав работ другой"),
      unjudged: glue("Изменение не оценить: нет ОГЭ и ЕГЭ за два года."),
      tooFew: glue("Для линии нужны результаты хотя бы за два года."),
    },
    conditions: {
      title: glue("ИСБШ по годам"),
      name: glue("ИСБШ по годам"),
      oneYear: (year: number, value: string): string =>
        glue(`${year} год: ${value}. Для линии нужны социальные паспорта хотя бы за два года.`),
      noYear: glue("Паспорт каждого года по отдельности неполон: ИСБШ есть только в среднем за годы расчёта."),
    },
  },
  support: {
    risks: "Риски",
    noRisks: glue("Рисков по прочитанным данным не видно."),
    recommendations: "Рекомендации",
    noRecommendations: glue("Рекомендаций нет."),
    all: (count: number): string => `Показать все рекомендации (${count})`,
    addressee: (addressee: Addressee, due: string): string =>
      `${{ school: "Школе", department: "Управлению", partner: "Школе-партнёру" }[addressee]}, до${nbsp}${due}`,
    partner: "Школа-партнёр",
    outside: glue("В районе подходящей школы нет: нужен межмуниципальный партнёр."),
  },
  passport: "Сформировать паспорт школы",
  findings: "Замечания к\u00a0данным",
  noFindings: glue("Замечаний к данным школы нет."),
} as const;
