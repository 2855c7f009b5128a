import type { Decision } from "../../domain/analysis/analysis";
import { decisionText } from "../names/decisionText";
import { nbsp } from "../typography/characters";
import { formatPercent } from "../typography/formatPercent";
import { glue } from "../typography/glue";
import { commonWords } from "./commonWords";

/** Counts of the list by what they oblige to. */
export interface ListCounts {
  readonly lowPerforming: number;
  readonly atRisk: number;
  readonly notApplicable: number;
  readonly notEnough: number;
}

const signed = (decision: Decision): string => `${decisionText(decision).sign} ${decisionText(decision).name}`;
const entry = (decision: Decision): string => `${signed(decision)} — ${decisionText(decision).duty}`;

/** Words of the sheet «Перечень ШНОР». */
export const lowPerformingWords = {
  title: "Перечень школ с низкими образовательными результатами (проект)",
  headings: {
    number: "№",
    school: "Школа",
    decision: "Решение\nпо расчёту",
    reason: "Основание",
    place: (schools: number): string => `Место\nот–до,\nиз ${schools}`,
    context: "Результат с учётом контекста, тип",
    override: `Решение специалиста\n${commonWords.fillIn}`,
    overrideReason: `Причина и дата\n${commonWords.fillIn}`,
    source: "Откуда\n(лист, ячейка)",
  },
  legend: [entry("lowPerforming"), entry("atRisk"), signed("notApplicable"), signed("insufficientData")],
  overrides: {
    agreed: "согласен",
    lowPerforming: "ШНОР",
    atRisk: "группа риска",
    notApplicable: "не относится",
  },
  counts: ({ lowPerforming, atRisk, notApplicable, notEnough }: ListCounts): string =>
    `${signed("lowPerforming")} — ${lowPerforming}, ${signed("atRisk")} — ${atRisk}, ${signed("notApplicable")} — ${notApplicable}, ${signed("insufficientData")} — ${notEnough}.`,
  /** `oneYear`: one year of results in the whole district. */
  answer: (calculated: string, overridden: ListCounts | null, withoutReason: number, oneYear: boolean): string =>
    glue(
      [
        `По расчёту: ${calculated}`,
        ...(overridden === null
          ? []
          : [
              `С учётом решений специалиста: ${signed("lowPerforming")} — ${overridden.lowPerforming}, ${signed("atRisk")} — ${overridden.atRisk}.`,
            ]),
        ...(withoutReason === 0 ? [] : [`Без причины (не учтены): ${withoutReason}.`]),
        ...(oneYear ? ["Кластерный критерий не вычислялся: результаты только за один год."] : []),
      ].join(" "),
    ),
  reference: "справочно",
  orphan: "Такой школы в прочитанных данных нет. Запись специалиста сохранена: очистите её, если она больше не нужна.",
  showData: "Показать строки школы на листе «Данные»",
  notes: (reliability: number, shownPupils: number, firm: { readonly same: number; readonly variants: number } | null = null): string[] => [
    glue(
      `Перечень — при параметрах листа «Параметры»${firm === null ? "" : `; при их изменении состав ШНОР тот же в ${firm.same} из ${firm.variants} вариантов`}. Решает управление образования; решение специалиста без причины и даты не учитывается.`,
    ),
    glue(
      `Контекст показан для выбора мер и решения не меняет. Место от–до: с надёжностью ${formatPercent(reliability)} место школы лежит в этих границах; внутри них школы не различаются.`,
    ),
    glue(
      `${shownPupils > 1 ? `Значения, за которыми меньше ${shownPupils} участников, скрыты. ` : ""}«Надёжно не меньше» — нижняя граница доли с учётом случайных колебаний; «н/д» — данных нет.`,
    ),
  ],
  signature: (position: string, name: string): string => {
    const line = "_".repeat(20);
    const gap = nbsp.repeat(6);
    const signed = name === "" ? "_".repeat(20) : ` ${name} `;
    return `${position === "" ? "Начальник отдела" : position} ${line} /${signed}/${gap}Координатор ${line} /${"_".repeat(20)}/${gap}«____»${nbsp}____________ 20___${nbsp}г.`;
  },
} as const;
