import type { Decision, SocialIndexLevel } from "../domain/analysis/analysis";
import { defaultParameters } from "../domain/parameters/parameters";
import { socialIndexLevel } from "../domain/socialIndex/socialIndexLevel";
import { schoolType } from "../domain/typology/schoolType";
import { decisionOfWords } from "../text/functions/decisionOfWords";
import { socialLevelOfWords } from "../text/functions/socialLevelOfWords";
import { schoolTypeName } from "../text/names/schoolTypeName";
import type { Answer } from "./answer";
import { columnsAsRows } from "./arguments/columns";
import { needNumber } from "./arguments/needNumber";
import { perRow } from "./arguments/perRow";
import { readArgument } from "./arguments/readArgument";
import { readText } from "./arguments/readText";
import { functionError } from "./functionError";

// The names of the parameters and the comment below are what the user reads in Excel's formula wizard, so they are Russian.

/**
 * Тип школы по интервалу рейтинга и условиям: «резильентная», «ресурсная», «стабильная», «ШНОР в неблагоприятных условиях» и другие. Пример: =ШНОР.ТИП_ШКОЛЫ(33;41;42;"ШНОР") — «ШНОР в неблагоприятных условиях».
 * @customfunction SCHOOLTYPE ТИП_ШКОЛЫ
 * @param рейтинг_от Нижняя граница рейтинга, баллы, 50 — наравне со своей группой: число или столбец.
 * @param рейтинг_до Верхняя граница рейтинга, баллы: число или столбец той же высоты.
 * @param условия ИСБШ в баллах или его уровень словом («низкий», «средний», «высокий»): ячейка или столбец.
 * @param [решение] Решение о школе словами («ШНОР», «группа риска» …): ячейка или столбец. Если не указать — школа считается не относящейся к ШНОР.
 * @returns Столбец с типом школы. #Н/Д — нет рейтинга или ИСБШ.
 */
export function typeFunction(рейтинг_от: unknown[][], рейтинг_до: unknown[][], условия: unknown[][], решение?: unknown[][]): unknown[][] {
  const rows = columnsAsRows(
    { what: "ratingLow", cells: рейтинг_от },
    { what: "ratingHigh", cells: рейтинг_до },
    { what: "conditions", cells: условия },
    { what: "decision", cells: решение },
  );
  const answers: Answer[][] = perRow(rows, 1, ([from, to, conditions, decision]) => {
    const [low, high] = [needNumber(from, "ratingLow"), needNumber(to, "ratingHigh")];
    if (low > high) throw functionError({ code: "badBounds", low, high });
    const interval = { value: (low + high) / 2 - MIDDLE, low: low - MIDDLE, high: high - MIDDLE };
    const type = schoolType(interval, readLevel(conditions), readDecision(decision));
    return [type === null ? functionError({ code: "noData" }) : schoolTypeName(type)];
  });
  return answers;
}

/** Rating of a school like the others of its set. */
const MIDDLE = 50;

function readLevel(cell: unknown): SocialIndexLevel {
  const given = readArgument(cell);
  if (given.kind === "blank") throw functionError({ code: "noData" });
  if (given.kind === "number") return socialIndexLevel(given.value, defaultParameters());
  const level = socialLevelOfWords(given.text);
  if (level === null) throw functionError({ code: "notWord", what: "conditions", text: given.text });
  return level;
}

function readDecision(cell: unknown): Decision {
  const words = readText(cell);
  if (words === null) return "notApplicable";
  const decision = decisionOfWords(words);
  if (decision === null) throw functionError({ code: "notWord", what: "decision", text: words });
  return decision;
}
