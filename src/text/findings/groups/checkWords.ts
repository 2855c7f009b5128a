import type { ContextIndicator } from "../../../domain/assessment/context";
import type { ProcedureKind, ScoreScale } from "../../../domain/assessment/fact";
import { contextIndicatorName } from "../../names/contextIndicatorName";
import { kindName } from "../../names/kindName";
import { procedureName } from "../../names/procedureName";
import { scaleName } from "../../names/scaleName";
import { formatChange } from "../../typography/formatChange";
import { plural } from "../../typography/plural";
import { quote } from "../../typography/quote";
import type { FindingCatalogue, FindingParams } from "../findingWords";

const kind = (p: FindingParams): string => kindName(p.plain("kind") as ProcedureKind);

/** «ОГЭ, математика, 2025 год»; a grade of 0 is one that the sheet does not name. */
function procedure(p: FindingParams): string {
  const grade = Number(p.plain("grade"));
  const name = procedureName({
    kind: p.plain("kind") as ProcedureKind,
    subject: p.plain("subject"),
    grade: Number.isInteger(grade) && grade > 0 ? grade : null,
  });
  return `${name}, ${p.plain("year")} год`;
}

const question = "Вопрос, а не вывод.";

/** What facts of the whole district say about each other. */
export const checkWords = {
  marksNotParticipants: (p) => [
    `${procedure(p)}: отметок ${p.number("sum")}, участников ${p.number("n")}`,
    "Исправьте одно из чисел.",
    "Пока они расходятся, отметки в расчёт не входят.",
  ],
  lowOverParticipants: (p) => [
    `${procedure(p)}: низкий результат у ${p.number("low")}, а участников ${p.number("n")}`,
    "Исправьте одно из чисел.",
    "Пока они расходятся, низкие результаты в расчёт не входят.",
  ],
  meanOutsideScale: (p) => [
    `${procedure(p)}: средний балл ${p.number("mean")} вне шкалы «${scaleName(p.plain("scale") as ScoreScale)}»`,
    "Исправьте балл или назовите шкалу в заголовке.",
    "Средний балл в расчёт не вошёл.",
  ],
  participantsOverRoll: (p) => [
    `${procedure(p)}: участников ${p.number("n")}, а по списку ${p.number("roll")}`,
    "Уточните число участников или список.",
    "Используется число участников.",
  ],
  participantsOverEnrolment: (p) => [
    `${p.plain("year")} год: участников в ${p.number("grades")} ${plural(Number(p.plain("grades")), "параллели", "параллелях", "параллелях")} ${p.number("participants")}, а обучающихся по паспорту ${p.number("enrolment")}`,
    "Уточните число участников или число обучающихся.",
    "Используются оба числа.",
  ],
  enrolmentJump: (p) => [
    `Обучающихся ${p.number("before")} годом раньше и ${p.number("now")} в ${p.plain("year")} году`,
    "Проверьте, не перепутаны ли строки паспорта.",
    "Используются оба числа.",
  ],
  yearMissing: (p) => [
    `${kind(p)}: за ${p.plain("year")} год результатов нет, а до и после него есть`,
    "Добавьте лист с результатами этого года.",
    "Год в расчёт не входит и другим не заменяется.",
  ],
  schoolMissing: (p) => {
    const more = Number(p.plain("procedures")) - 1;
    const rest = more > 0 ? ` и ещё ${more} ${plural(more, "процедура", "процедуры", "процедур")}` : "";
    return [
      `${procedure(p)}${rest}: результатов школы нет, а в ${p.plain("otherYear")} году они есть`,
      "Добавьте результаты, если школа участвовала.",
      "Пропуск нулём не считается.",
    ];
  },
  jumpBeyondChance: (p) => [
    `${procedure(p)}: индекс ${p.number("index", 1)} после ${p.number("before", 1)} в ${p.plain("otherYear")} году, изменение относительно района ${formatChange(
      Number(p.plain("change")),
      1,
    )}`,
    `${question} Проверьте, не перепутаны ли строки (участников ${p.number("n")}).`,
    "Результат используется.",
  ],
  vprAboveExam: (p) => [
    `ВПР за ${p.plain("fromYear")}–${p.plain("year")} годы выше, чем подтверждает ${kind(p)}: на ${p.number("gap", 1)} по индексу (участников ${p.number("vprPupils")} и ${p.number("examPupils")})`,
    `${question} Уточните условия проведения ВПР, при необходимости перепроверьте работы.`,
    "Результаты используются.",
  ],
  boundaryPeak: (p) => [
    `${procedure(p)}: пик на границе отметки ${quote(p.plain("mark"))}. С ${p.number("points")} баллами работ ${p.number("at")}, на балл меньше — ${p.number("below")}, на балл больше — ${p.number("above")}; ожидалось не больше ${p.number("expected", 1)}`,
    `${question} Перепроверьте вдвоём работы с баллами у границы.`,
    "Результаты используются.",
  ],
  boundariesUnknown: (p) => [
    `${procedure(p)}: перевод баллов в отметки неизвестен (баллов до ${p.number("maximum")}), пики у границ отметок не проверены`,
    "Впишите перевод над таблицей, например: «2»: 0–6, «3»: 7–10, «4»: 11–14, «5»: 15–20.",
    "Распределение баллов прочитано, на расчёт не влияет.",
  ],
  journalChanged: (p) => [
    `${procedure(p)}: отметки разошлись с журналом у ${p.number("changed")} из ${p.number("n")} (${p.number("share", 1)} %): понизили ${p.number("lowered")}, повысили ${p.number("raised")}`,
    `${question} Сравните работы с журналом и критериями оценивания.`,
    "Результаты используются.",
  ],
  officialBiasMarker: (p) => [
    `В официальном перечне за ${p.plain("year")} год у школы маркеров необъективности: ${p.number("count")}`,
    `${question} Сверьте отметки ВПР с журналом и результатами ОГЭ.`,
    "Со второго такого года результаты школы не входят в среднее соседей; свой рейтинг остаётся.",
  ],
  variableFeedsBoth: (p) => [
    `Одна ячейка прочитана дважды: ${procedure(p)} и показатель ИСБШ «${contextIndicatorName(p.plain("indicator") as ContextIndicator, "short")}»`,
    "Исправьте разметку: столбец — либо результат, либо показатель социального паспорта.",
    "Используется и там, и там: контекстный эффект школы ненадёжен.",
  ],
} as const satisfies FindingCatalogue;
