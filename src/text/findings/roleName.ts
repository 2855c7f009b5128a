import { contextIndicators, staffIndicators } from "../../domain/assessment/context";
import { contextIndicatorName } from "../names/contextIndicatorName";
import { staffIndicatorName } from "../names/staffIndicatorName";
import { quote } from "../typography/quote";

const results: Readonly<Record<string, string>> = {
  n: "«Участников»",
  participants: "«По списку»",
  mark2: "отметок «2»",
  mark3: "отметок «3»",
  mark4: "отметок «4»",
  mark5: "отметок «5»",
  mark2Share: "доли отметок «2»",
  mark3Share: "доли отметок «3»",
  mark4Share: "доли отметок «4»",
  mark5Share: "доли отметок «5»",
  markShares: "долей отметок",
  low: "«Не преодолели порог»",
  lowShare: "доли не преодолевших порог",
  passed: "«Успеваемость»",
  passedShare: "«Успеваемость, %»",
  quality: "«Качество»",
  qualityShare: "«Качество, %»",
  mean: "«Средний балл»",
  score: "«Балл»",
  markValue: "«Отметка»",
  result: "«Результат»",
  markerCount: "«Количество маркеров»",
  winners: "«Победителей»",
  prizes: "«Призёров»",
};

/**
 * The column a number stands in, after «в графе»: roleName("n") // «„Участников“» in guillemets.
 * A role without a name of its own is said as it is.
 */
export function roleName(role: string): string {
  if (Object.hasOwn(results, role)) return results[role] as string;
  const context = contextIndicators.find((indicator) => indicator === role);
  if (context) return quote(contextIndicatorName(context));
  const person = staffIndicators.find((indicator) => indicator === role);
  return quote(person ? staffIndicatorName(person) : role);
}
