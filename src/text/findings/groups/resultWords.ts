import { quote } from "../../typography/quote";
import { uncapitalise } from "../../typography/uncapitalise";
import { subjectBy } from "../../names/subjectBy";
import { subjectName } from "../../names/subjectName";
import type { FindingCatalogue, FindingParams } from "../findingWords";
import { roleName } from "../roleName";

const restoreReasons: Readonly<Record<string, string>> = {
  percentOutOfRange: "доля вне пределов от 0 до 100 %",
  percentTooCoarse: "доли округлены слишком грубо",
  percentDoesNotFit: "такая доля не получается из целого числа участников",
  marksDoNotSum: "сумма отметок не равна числу участников",
};

const subject = (p: FindingParams, key: string): string => uncapitalise(subjectName(p.plain(key)));

/** Where the other table stands: «ОГЭ 2025!C7», with its file where it has one. */
const place = (p: FindingParams): string => (p.has("otherFile") ? `${p.plain("otherFile")}, ${p.plain("other")}` : p.plain("other"));

/** What results of a procedure say about each other. */
export const resultWords = {
  journalDoesNotSum: (p) => [
    p.has("n")
      ? `Понизили, подтвердили и повысили вместе не дают ${p.number("n")} участников`
      : "Понизивших, подтвердивших и повысивших не сосчитать",
    "Сверьте строку с выгрузкой ФИС ОКО.",
    "Сравнение с журналом по этой строке не используется.",
  ],
  rehearsalLeftOut: () => [
    "Пробная работа, прогноз, план или пересдача",
    "Если это итоговые результаты, уберите такие слова из заголовка.",
    "Эти числа в расчёт не входят.",
  ],
  nFromMarks: (p) => [
    `Число участников не указано, взята сумма отметок: ${p.number("n")}`,
    "Впишите число участников, если оно другое.",
    "Используется сумма отметок.",
  ],
  nFromRoll: (p) => [
    `Указано только число по списку: ${p.number("n")}; с отметками оно сходится`,
    "Ничего не делайте, если писали все.",
    "Число по списку взято как число участников.",
  ],
  markRestored: (p) => [
    `Отметок ${quote(p.plain("mark"))} в ячейке не прочитать, по остальным числам их ${p.number("value")}`,
    "Впишите число в ячейку.",
    "Используется восстановленное число.",
  ],
  lowFromShare: (p) => [
    `Не преодолели порог ${p.number("value")}: восстановлено по доле ${p.number("share")} %`,
    "Впишите число участников, не преодолевших порог.",
    "Используется восстановленное число.",
  ],
  marksDoNotSum: (p) => [
    `Отметок ${p.number("sum")}, участников ${p.number("n")}`,
    "Исправьте одно из чисел.",
    "Пока они расходятся, отметки этой строки в расчёт не входят.",
  ],
  sharesDoNotFit: (p) => [
    `Проценты не соответствуют числу участников ${p.number("n")}: ${p.plain("shares")} (${restoreReasons[p.plain("reason")] ?? "не сходятся"})`,
    "Сверьте строку с отчётом ФИС ОКО и исправьте долю или число участников.",
    "Пока они расходятся, отметки этой строки в расчёт не входят.",
  ],
  shareDisagrees: (p) => [
    `В графе ${roleName(p.plain("role"))} ${p.number("share")}, а по остальным числам ${p.number("expected")}`,
    "Исправьте одно из чисел.",
    "Используются числа участников, а не доля.",
  ],
  meanDisagrees: (p) => [
    `Средний балл ${p.number("mean")}, а по отметкам ${p.number("expected")}`,
    "Исправьте средний балл или отметки.",
    "Используются отметки; средний балл в расчёт не вошёл.",
  ],
  meanOutOfScale: (p) => [
    `Средний балл ${p.number("mean")} не укладывается в шкалу`,
    "Исправьте балл или назовите шкалу в заголовке.",
    "Средний балл в расчёт не вошёл.",
  ],
  lowDisagrees: (p) => [
    p.has("share")
      ? `Не преодолели порог ${p.number("low")} из ${p.number("n")}, а доля указана ${p.number("share")} %`
      : `Не преодолели порог ${p.number("low")}, а участников ${p.number("n")}`,
    "Исправьте одно из чисел.",
    "Пока они расходятся, число не преодолевших порог в расчёт не входит.",
  ],
  participantsMissing: (p) => [
    p.has("subject") ? `Число участников не указано: ${subject(p, "subject")}` : "Число участников не указано",
    "Впишите число участников.",
    "Без него строка в расчёт не входит.",
  ],
  meanScaleUnknown: (p) => [
    `Не ясно, в каких баллах средний: значения от ${p.number("minimum")} до ${p.number("maximum")}`,
    "Назовите шкалу в заголовке: отметка, тестовый балл или процент от максимума.",
    "Средний балл показан, но в индекс результатов не входит.",
  ],
  duplicateSame: (p) => [
    `Те же результаты есть ещё раз: ${place(p)}`,
    "Оставьте одну из таблиц или ничего не делайте.",
    "Результаты учтены один раз.",
  ],
  duplicateDiffers: (p) => [
    `Два разных числа: ${p.number("kept")} здесь и ${p.number("dropped")} там: ${place(p)}`,
    "Исправьте или удалите неверную таблицу.",
    `Используется ${p.number("kept")}.`,
  ],
  fieldFromOther: (p) => [
    `Число в графе ${roleName(p.plain("field"))} взято из другого места с тем же результатом: ${place(p)}`,
    "Ничего не делайте, если обе таблицы верны.",
    "Число используется.",
  ],
  totalDisagrees: (p) => [
    `Итог ${p.number("total")}, а сумма по школам ${p.number("sum")}`,
    "Проверьте, все ли школы есть в таблице и верен ли итог.",
    "Результаты школ используются; итог в расчёт не входит.",
  ],
  schoolsCountDisagrees: (p) => [
    `Указано школ ${p.number("stated")}, в таблице их ${p.number("listed")}`,
    "Проверьте, все ли школы есть в таблице.",
    "Используются школы, которые есть в таблице.",
  ],
  scoreUnreadable: (p) => [
    `Балл участника не прочитать: ${subject(p, "subject")}`,
    "Впишите балл числом.",
    `Средний балл школы ${subjectBy(p.plain("subject"))} в расчёт не вошёл.`,
  ],
  resultUnreadable: (p) => [
    `Результат участника не определить: ${subject(p, "subject")}`,
    "Впишите балл, отметку или «зачёт» / «незачёт».",
    `Результат школы ${subjectBy(p.plain("subject"))} неполон и в расчёт не вошёл.`,
  ],
  resultAgainstMinimum: (p) => [
    `Балл ${p.number("score")} при минимальном ${p.number("minimum")} не сходится с отметкой о зачёте`,
    "Исправьте балл или отметку о зачёте.",
    "Используется отметка о зачёте.",
  ],
  mathematicsKindAssumed: (p) => [
    `Не указано, базовая математика или профильная; по баллам — ${subject(p, "taken")}`,
    "Назовите уровень в заголовке.",
    "Результаты используются так, как определено.",
  ],
} as const satisfies FindingCatalogue;
