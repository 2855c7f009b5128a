import type { ParameterKey } from "../../../domain/parameters/parameters";
import { parameterText } from "../../parameters/parameterText";
import { allParameterWords } from "../../parameters/allParameterWords";
import { quote } from "../../typography/quote";
import type { FindingCatalogue, FindingParams } from "../findingWords";

const name = (p: FindingParams): string => {
  const key = p.plain("key");
  return quote(Object.hasOwn(allParameterWords, key) ? parameterText(key as ParameterKey).name : key);
};
const kept = "Действует прежнее значение.";

const tables: Readonly<Record<string, string>> = {
  parameters: "Параметры",
  schoolNames: "Школы",
  overrides: "Перечень ШНОР",
  overrideReasons: "Перечень ШНОР",
  dismissals: "Проверка данных",
  dismissalNotes: "Проверка данных",
  catalogueTexts: "Справочник рекомендаций",
  catalogueRules: "Справочник рекомендаций",
  diagnosisSignificance: "Углублённая диагностика",
  diagnosisAnswers: "Углублённая диагностика",
  roadmap: "Дорожная карта",
  roadmapProposals: "Дорожная карта",
  roadmapExcluded: "Дорожная карта",
};

/** What people typed on our sheets. */
export const inputWords = {
  parameterUnknown: (p) => [`Параметра ${quote(p.plain("key"))} нет`, "Проверьте название параметра.", "Значение не использовано."],
  parameterEmpty: (p) => [`${name(p)}: значение не задано`, "Впишите значение на листе «Параметры».", kept],
  parameterNotNumber: (p) => [`${name(p)}: ${p.quoted("value")} — не число`, "Впишите число на листе «Параметры».", kept],
  parameterNotWhole: (p) => [`${name(p)}: ${p.quoted("value")} — не целое число`, "Впишите целое число на листе «Параметры».", kept],
  parameterOutOfBounds: (p) => [
    `${name(p)}: ${p.quoted("value")}, а можно от ${p.number("min", 4)} до ${p.number("max", 4)}`,
    "Впишите значение в этих границах на листе «Параметры».",
    kept,
  ],
  parameterNotChoice: (p) => [`${name(p)}: ${p.quoted("value")} нет в списке`, "Выберите значение из списка на листе «Параметры».", kept],
  parameterNotSwitch: (p) => [
    `${name(p)}: ${p.quoted("value")} — не «да» и не «нет»`,
    "Впишите «да» или «нет» на листе «Параметры».",
    kept,
  ],
  parameterNotList: (p) => [
    `${name(p)}: ${p.quoted("value")} — не список чисел`,
    "Впишите числа через точку с запятой на листе «Параметры».",
    kept,
  ],
  parameterNotScores: (p) => [
    `${name(p)}: ${p.quoted("value")} — не балл и не баллы по годам`,
    `Впишите балл от ${p.number("min", 0)} до ${p.number("max", 0)}, а если он меняется — так: «24; с 2027: 26».`,
    kept,
  ],
  parameterNotScales: (p) => [
    `${name(p)}: ${p.quoted("value")} — не шкала отметок`,
    "Впишите первые баллы «3», «4», «5» и сколько баллов всего, так: «2020–2024: 14, 24, 33 из 38; с 2025: 12, 21, 30 из 35».",
    kept,
  ],
  catalogueTextEmpty: (p) => [
    `Правило ${p.quoted("rule")}: нет текста (${p.plain("column")})`,
    "Впишите текст на листе «Справочник рекомендаций».",
    "Действует текст по умолчанию.",
  ],
  catalogueTextUnknown: (p) => [
    `Правило ${p.quoted("rule")}: подстановка {${p.plain("word")}} неизвестна (${p.plain("column")})`,
    `Можно: ${p.plain("allowed")}. Исправьте текст на листе «Справочник рекомендаций».`,
    "Действует текст по умолчанию.",
  ],
  catalogueTextBrace: (p) => [
    `Правило ${p.quoted("rule")}: скобка { или } без пары (${p.plain("column")})`,
    "Исправьте текст на листе «Справочник рекомендаций».",
    "Действует текст по умолчанию.",
  ],
  catalogueMonths: (p) => [
    `Правило ${p.quoted("rule")}: срок ${p.quoted("value")} не прочитан`,
    "Впишите целое число месяцев от 1 до 24 на листе «Справочник рекомендаций».",
    "Действует срок по умолчанию.",
  ],
  catalogueThreshold: (p) => [
    `Правило ${p.quoted("rule")}: порог ${p.quoted("value")} — не число`,
    "Впишите число или очистите ячейку на листе «Справочник рекомендаций».",
    "Действует порог листа «Параметры».",
  ],
  catalogueThresholdIdle: (p) => [
    `Правило ${p.quoted("rule")}: порог ${p.number("value")} мягче порога листа «Параметры» (${p.number("threshold")}) и ничего не меняет`,
    "Чтобы рекомендация давалась чаще, измените порог риска на листе «Параметры».",
    "Действует порог листа «Параметры».",
  ],
  catalogueSwitch: (p) => [
    `Правило ${p.quoted("rule")}: ${p.quoted("value")} — не «да» и не «нет»`,
    "Выберите «да» или «нет» на листе «Справочник рекомендаций».",
    "Рекомендация даётся.",
  ],
  diagnosisSignificanceUnknown: (p) => [
    `${p.plain("school")}, ${p.quoted("risk")}: значимость ${p.quoted("value")} не прочитана`,
    "Выберите «высокая», «средняя» или «низкая» на листе «Углублённая диагностика».",
    "Действует предложенная значимость.",
  ],
  mappingUnreadable: () => [
    "Запись на листе «Разметка» изменена, прочитать её нельзя",
    "Удалите строку и разметьте лист заново.",
    "Указание из этой строки не применено.",
  ],
  laterVersionSheet: () => [
    "Лист создан более новой версией «Опоры»",
    "Обновите надстройку. Чтобы работать в этой версии, удалите лист и сформируйте отчёты заново.",
    "Лист оставлен как есть: вписанное на нём не прочитано, новый лист получил другое имя.",
  ],
  inputRowLost: (p) => [
    `С листа ${quote(tables[p.plain("input")] ?? p.plain("input"))} удалена строка ${p.quoted("rowKey")}`,
    "Если в строке были ваши записи, внесите их заново.",
    "Записи из удалённой строки не сохранились.",
  ],
} as const satisfies FindingCatalogue;
