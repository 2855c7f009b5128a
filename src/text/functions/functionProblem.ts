import type { Finding } from "../../domain/findings/finding";
import { findingText } from "../findings/findingText";
import { formatShortest } from "../typography/formatShortest";
import { quote } from "../typography/quote";

/** Why a custom function gives no answer. Shown by Excel beside the error value. */
export type FunctionProblem =
  | { readonly code: "noData" }
  | { readonly code: "notNumber"; readonly what: FunctionArgument; readonly text: string }
  | { readonly code: "notCount"; readonly what: FunctionArgument; readonly value: number }
  | { readonly code: "notPositive"; readonly what: FunctionArgument; readonly value: number }
  | { readonly code: "outside"; readonly what: FunctionArgument; readonly value: number; readonly from: number; readonly to: number }
  | { readonly code: "notWord"; readonly what: FunctionArgument; readonly text: string }
  | { readonly code: "moreThanAll"; readonly low: number; readonly n: number }
  | { readonly code: "nobody" }
  | { readonly code: "badZ"; readonly value: number }
  | { readonly code: "badBounds"; readonly low: number; readonly high: number }
  | { readonly code: "shapes"; readonly rows: number; readonly otherRows: number }
  | { readonly code: "lengths"; readonly what: FunctionArgument; readonly expected: number; readonly found: number }
  | { readonly code: "badShare"; readonly value: number }
  | { readonly code: "badWeight"; readonly value: number }
  | { readonly code: "noWeight" }
  | { readonly code: "badSign"; readonly text: string }
  | { readonly code: "tooFewIndicators"; readonly percent: number }
  | { readonly code: "noHeadings"; readonly headings: readonly string[] }
  | { readonly code: "tableRow"; readonly number: number; readonly problem: RowProblem }
  | { readonly code: "parameter"; readonly finding: Pick<Finding, "code" | "params"> }
  | { readonly code: "nothingDated" }
  | { readonly code: "unknownSchool"; readonly school: string }
  | { readonly code: "schoolNotTold"; readonly school: string }
  | { readonly code: "noSocialIndex"; readonly school: string }
  | { readonly code: "defect"; readonly message: string };

/** What is wrong with a row of a table. */
export type RowProblem =
  | { readonly code: "cellNotNumber"; readonly heading: string; readonly text: string }
  | { readonly code: "cellNotCount"; readonly heading: string; readonly value: number }
  | { readonly code: "noSchool" }
  | { readonly code: "noYear"; readonly year: number | null }
  | { readonly code: "noParticipants" }
  | { readonly code: "marksDoNotSum"; readonly sum: number; readonly n: number }
  | { readonly code: "lowOverAll"; readonly low: number; readonly n: number }
  | { readonly code: "lowNotMarks"; readonly low: number; readonly twos: number }
  | { readonly code: "rowTwice" }
  | { readonly code: "schoolTwice"; readonly school: string }
  | { readonly code: "unknownSchool"; readonly school: string }
  | { readonly code: "unknownKind" | "unknownLevel" | "unknownScale" | "unknownIndicator"; readonly text: string }
  | { readonly code: "unknownParameter"; readonly name: string };

export type FunctionArgument = keyof typeof argumentNames;

const argumentNames = {
  low: "«низких»",
  n: "«участников»",
  z: "«z»",
  marks: "«отметки»",
  shares: "«доли»",
  weights: "«веса»",
  signs: "«знаки»",
  pupils: "«учащиеся»",
  base: "«база»",
  basePupils: "«база_учащиеся»",
  socialIndex: "«исбш»",
  lowBound: "«низкий_меньше»",
  highBound: "«высокий_больше»",
  estimates: "«оценки»",
  errors: "«ошибки»",
  before: "«было»",
  nBefore: "«участников_было»",
  after: "«стало»",
  nAfter: "«участников_стало»",
  sigma: "«сигма»",
  designEffect: "«эффект»",
  ratingLow: "«рейтинг_от»",
  ratingHigh: "«рейтинг_до»",
  conditions: "«условия»",
  decision: "«решение»",
  count: "«сколько»",
} as const;

/**
 * The reason in words.
 *
 * @example functionProblem({ code: "moreThanAll", low: 12, n: 11 }) // «Низких результатов 12, а участников 11.»
 */
export function functionProblem(problem: FunctionProblem): string {
  switch (problem.code) {
    case "noData":
      return "Нет данных: ячейка пустая.";
    case "notNumber":
      return `Аргумент ${argumentNames[problem.what]}: нужно число, а стоит ${quote(problem.text)}.`;
    case "notCount":
      return `Аргумент ${argumentNames[problem.what]}: нужно целое число от 0, а стоит ${formatShortest(problem.value)}.`;
    case "notPositive":
      return `Аргумент ${argumentNames[problem.what]}: нужно число больше 0, а стоит ${formatShortest(problem.value)}.`;
    case "outside":
      return `Аргумент ${argumentNames[problem.what]}: нужно число от ${problem.from} до ${problem.to}, а стоит ${formatShortest(problem.value)}.`;
    case "notWord":
      return `Аргумент ${argumentNames[problem.what]}: таких слов нет на листах отчёта: ${quote(problem.text)}.`;
    case "moreThanAll":
      return `Низких результатов ${problem.low}, а участников ${problem.n}.`;
    case "nobody":
      return "Участников 0: доля не определена.";
    case "badZ":
      return `Аргумент «z» должен быть больше 0, а стоит ${formatShortest(problem.value)}.`;
    case "badBounds":
      return `Нижняя граница ${formatShortest(problem.low)} больше верхней ${formatShortest(problem.high)}.`;
    case "shapes":
      return `Диапазоны разной величины: строк ${problem.rows} и ${problem.otherRows}.`;
    case "lengths":
      return `Аргумент ${argumentNames[problem.what]}: нужно значений ${problem.expected}, а дано ${problem.found}.`;
    case "badShare":
      return `Доля должна быть от 0 до 100 %, а стоит ${formatShortest(problem.value)}.`;
    case "badWeight":
      return `Вес не может быть меньше 0, а стоит ${formatShortest(problem.value)}.`;
    case "noWeight":
      return "Хотя бы один вес должен быть больше 0.";
    case "badSign":
      return `Знак показателя — 1 или −1, а стоит ${quote(problem.text)}.`;
    case "tooFewIndicators":
      return `Показателей мало: нужно не меньше ${problem.percent} % общего веса.`;
    case "noHeadings":
      return `В таблице нет нужных заголовков: ${problem.headings.map(quote).join(", ")}.`;
    case "tableRow":
      return `Строка ${problem.number} таблицы: ${rowProblem(problem.problem)}`;
    case "parameter":
      return `${findingText(problem.finding).message}.`;
    case "nothingDated":
      return "В таблице нет ни одного результата с годом.";
    case "unknownSchool":
      return `Школы ${quote(problem.school)} нет в таблице.`;
    case "schoolNotTold":
      return `По этому названию школу однозначно не определить: ${quote(problem.school)}. Посмотрите лист «Школы».`;
    case "noSocialIndex":
      return `У школы ${quote(problem.school)} нет ИСБШ: данных социального паспорта мало.`;
    case "defect":
      return `Внутренняя ошибка надстройки, сообщите разработчику: ${problem.message}`;
  }
}

function rowProblem(problem: RowProblem): string {
  switch (problem.code) {
    case "cellNotNumber":
      return `в графе ${quote(problem.heading)} нужно число, а стоит ${quote(problem.text)}.`;
    case "cellNotCount":
      return `в графе ${quote(problem.heading)} нужно целое число от 0, а стоит ${formatShortest(problem.value)}.`;
    case "noSchool":
      return "не названа школа.";
    case "noYear":
      return problem.year === null ? "нет года." : `год не может быть ${formatShortest(problem.year)}.`;
    case "noParticipants":
      return "нет числа участников.";
    case "marksDoNotSum":
      return `отметок ${problem.sum}, а участников ${problem.n}.`;
    case "lowOverAll":
      return `низких результатов ${problem.low}, а участников ${problem.n}.`;
    case "lowNotMarks":
      return `низких результатов ${problem.low}, а отметок «2» — ${problem.twos}.`;
    case "rowTwice":
      return "такая строка уже есть выше.";
    case "schoolTwice":
      return `школа ${quote(problem.school)} уже есть выше.`;
    case "unknownSchool":
      return `школы ${quote(problem.school)} нет в таблице школ.`;
    case "unknownKind":
      return `вид ${quote(problem.text)} неизвестен.`;
    case "unknownLevel":
      return `уровень ${quote(problem.text)} неизвестен: нужно НОШ, ООШ или СОШ.`;
    case "unknownScale":
      return `шкала ${quote(problem.text)} неизвестна.`;
    case "unknownIndicator":
      return `показатель паспорта ${quote(problem.text)} неизвестен.`;
    case "unknownParameter":
      return `параметра ${quote(problem.name)} нет.`;
  }
}
