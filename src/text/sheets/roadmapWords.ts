import { registerName } from "../names/registerName";
import { quote } from "../typography/quote";
import type { Addressee, RecommendationRule } from "../../domain/recommendations/recommendationRules";
import type { RiskCode } from "../../domain/risks/riskSignal";
import { riskName } from "../names/riskName";
import { signs } from "../names/signs";
import { counted } from "../typography/counted";
import { glue } from "../typography/glue";
import { schoolYearText } from "../typography/schoolYearText";
import { commonWords } from "./commonWords";

const responsible: Readonly<Record<Addressee, string>> = {
  school: "Директор школы",
  department: "Методист отдела",
  partner: "Директор школы-партнёра",
};

const states = {
  proposed: `${signs.nothing} по рекомендации`,
  edited: `${signs.inOrder} изменено вами`,
  added: `${signs.inOrder} добавлено вами`,
  groundless: `${signs.look} основания больше не видно`,
  empty: `${signs.nothing} свободная строка`,
} as const;

/** Words of the sheet «Дорожная карта». */
export const roadmapWords = {
  title: (begins: number): string => `Дорожная карта поддержки школ на\u00a0${schoolYearText(begins)} учебный год (проект)`,
  legend: [states.proposed, states.edited, states.added, states.groundless],
  answer: (facts: {
    readonly measures: number;
    readonly schools: number;
    readonly edited: number;
    readonly added: number;
    readonly excluded: number;
    readonly groundless: number;
  }): string =>
    glue(
      facts.measures === 0
        ? "Мероприятий нет: рекомендаций школам перечня и району расчёт не дал. Впишите свои в свободные строки."
        : `${counted(facts.measures, "мероприятие", "мероприятия", "мероприятий")}, школ — ${facts.schools}; изменено вами — ${facts.edited}, добавлено — ${facts.added}, исключено — ${facts.excluded}${
            facts.groundless === 0 ? "" : `, без основания — ${facts.groundless}`
          }.`,
    ),
  headings: {
    number: "№",
    school: `Школа\n${commonWords.fillIn}`,
    direction: `Направление\n${commonWords.fillIn}`,
    measure: `Мероприятие\n${commonWords.fillIn}`,
    responsible: `Ответственный\n${commonWords.fillIn}`,
    due: `Срок\n${commonWords.fillIn}`,
    indicator: `Ожидаемый результат, показатель\n${commonWords.fillIn}`,
    state: "Откуда строка",
  },
  district: "Район",
  responsible,
  direction: (risk: RiskCode | null, rule: RecommendationRule): string => {
    if (risk !== null) return riskName(risk);
    if (rule === "partnerWork" || rule === "partnerElsewhere") return "Партнёрство школ";
    if (rule === "fillRegisters" || rule === "collectData") return "Данные и учёт";
    if (rule === "diagnose") return "Углублённая диагностика";
    return "Условия и опыт школ";
  },
  states,
  excluded: {
    section: "Исключено из проекта (чтобы вернуть строку, выберите «вернуть»)",
    out: "исключено",
    back: "вернуть",
  },
  helper: { key: "Ключ", proposal: "Предложено" },
  notes: [
    glue(
      "Правьте любую ячейку, вставляйте и удаляйте строки: при следующих запусках всё сохранится. Нетронутые ячейки обновятся, сроки не сдвигаются.",
    ),
    glue(
      "Удалённая строка уходит в «Исключено» внизу листа. Столбцы «Служебное» справа не печатаются; не удаляйте их: по ним строки узнаются.",
    ),
    glue(`Утверждённые мероприятия внесите в лист учёта ${quote(registerName("measures"))}: по нему считается выполнение.`),
  ],
} as const;
