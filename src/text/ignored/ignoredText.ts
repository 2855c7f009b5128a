import { sheetKindName } from "../names/sheetKindName";
import type { NamedSheetKind } from "../names/sheetKindName";
import { formatNumber } from "../typography/formatNumber";
import { glue } from "../typography/glue";
import { quote } from "../typography/quote";

type Params = Readonly<Record<string, string | number>>;

export interface IgnoredText {
  /** Why the sheet was not used, no full stop. */
  readonly message: string;
  readonly advice: string;
}

const nothing = "Ничего не делайте, если на листе нет результатов школ.";

const reasons = {
  empty: () => ["Лист пуст", "Ничего не делайте."],
  noTable: () => ["На листе нет таблицы с числами", nothing],
  noSchools: () => ["В таблице не названы школы", "Если это результаты школ, добавьте графу с названиями школ."],
  noMeasures: () => [
    "В таблице школ нет графы, которую можно прочитать",
    "Если это результаты, назовите графы: «Участников», «2», «3», «4», «5».",
  ],
  kindNotUsed: (params: Params) => [
    params.kind === undefined
      ? "Такие таблицы пока не используются"
      : `${quote(sheetKindName(params.kind as NamedSheetKind))}: такие таблицы пока не используются`,
    "Ничего не делайте.",
  ],
  rehearsal: () => [
    "Это не итоговые результаты: пробная работа, прогноз, план или пересдача",
    "Если результаты итоговые, уберите эти слова из заголовка и имени листа.",
  ],
  procedureUnknown: () => ["Не указано, что это за процедура", "Назовите её в заголовке или в имени листа: ВПР, ОГЭ, ЕГЭ."],
  yearUnknown: () => ["Не указан год", "Впишите год в заголовок или в имя листа."],
  subjectUnknown: () => ["Не указан предмет", "Впишите предмет в заголовок или в имя листа."],
  gradeUnknown: () => ["Не указан класс", "Впишите класс в заголовок или в имя листа."],
  skippedByUser: () => ["Вы решили не читать эту таблицу", "Чтобы читать её снова, удалите строку на листе «Разметка»."],
  sheetTooLarge: (params: Params) => [
    `Лист слишком велик${typeof params.cells === "number" ? `: ${formatNumber(params.cells)} ячеек` : ""}`,
    "Удалите строки и столбцы за пределами таблицы и сохраните книгу.",
  ],
} as const satisfies Readonly<Record<string, (params: Params) => readonly [message: string, advice: string]>>;

/** Keys of the reasons for which there are words. */
export type IgnoredReason = keyof typeof reasons;

/**
 * Why a sheet was not used, in words.
 *
 * @example ignoredText("noSchools", {}).message // «В таблице не названы школы»
 * @throws when nobody wrote words for the reason.
 */
export function ignoredText(reason: string, params: Params): IgnoredText {
  if (!Object.hasOwn(reasons, reason)) throw new Error(`No words for the reason ${reason}`);
  const [message, advice] = reasons[reason as IgnoredReason](params);
  return { message: glue(message), advice: glue(advice) };
}
