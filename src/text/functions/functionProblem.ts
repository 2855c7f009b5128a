import { quote } from "../typography/quote";

/** Why a custom function gives no number. Shown by Excel beside the error value. */
export type FunctionProblem =
  | { readonly code: "noData" }
  | { readonly code: "notNumber"; readonly what: FunctionArgument; readonly text: string }
  | { readonly code: "notCount"; readonly what: FunctionArgument; readonly value: number }
  | { readonly code: "moreThanAll"; readonly low: number; readonly n: number }
  | { readonly code: "nobody" }
  | { readonly code: "badZ"; readonly value: number }
  | { readonly code: "shapes"; readonly rows: number; readonly otherRows: number }
  | { readonly code: "lengths"; readonly what: FunctionArgument; readonly expected: number; readonly found: number }
  | { readonly code: "badShare"; readonly value: number }
  | { readonly code: "badWeight"; readonly value: number }
  | { readonly code: "noWeight" }
  | { readonly code: "badSign"; readonly text: string }
  | { readonly code: "tooFewIndicators"; readonly percent: number };

export type FunctionArgument = "low" | "n" | "z" | "shares" | "weights" | "signs" | "pupils";

const argumentNames: Readonly<Record<FunctionArgument, string>> = {
  low: "«низких»",
  n: "«участников»",
  z: "«z»",
  shares: "«доли»",
  weights: "«веса»",
  signs: "«знаки»",
  pupils: "«учащиеся»",
};

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
      return `Аргумент ${argumentNames[problem.what]}: нужно целое число от 0, а стоит ${spell(problem.value)}.`;
    case "moreThanAll":
      return `Низких результатов ${problem.low}, а участников ${problem.n}.`;
    case "nobody":
      return "Участников 0: доля не определена.";
    case "badZ":
      return `Аргумент «z» должен быть больше 0, а стоит ${spell(problem.value)}.`;
    case "shapes":
      return `Диапазоны разной величины: строк ${problem.rows} и ${problem.otherRows}.`;
    case "lengths":
      return `Аргумент ${argumentNames[problem.what]}: нужно значений ${problem.expected}, а дано ${problem.found}.`;
    case "badShare":
      return `Доля должна быть от 0 до 100 %, а стоит ${spell(problem.value)}.`;
    case "badWeight":
      return `Вес не может быть меньше 0, а стоит ${spell(problem.value)}.`;
    case "noWeight":
      return "Хотя бы один вес должен быть больше 0.";
    case "badSign":
      return `Знак показателя — 1 или −1, а стоит ${quote(problem.text)}.`;
    case "tooFewIndicators":
      return `Показателей мало: нужно не меньше ${problem.percent} % общего веса.`;
  }
}

/** 2.5 → «2,5» */
function spell(value: number): string {
  return String(value).replace(".", ",").replace("-", "−");
}
