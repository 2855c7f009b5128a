import { formatNumber } from "../typography/formatNumber";
import { formatRange } from "../typography/formatRange";
import type { ReasonFacts } from "./reasonFacts";
import { plural } from "../typography/plural";

const clip = (value: number): number => Math.min(100, Math.max(0, value));

/** The cluster criterion in a sentence: whether it holds, the rating with its interval, the years below the comparison set. */
export function clusterText({ school, clusterComputed }: ReasonFacts): string {
  const { cluster, rating } = school;
  if (!clusterComputed) return "Кластерный критерий не вычислялся: результаты есть только за один год.";
  if (cluster.status === "insufficient" || rating === null) return "Кластерный критерий не оценивался: данных мало.";
  const value = `рейтинг ${formatNumber(clip(rating.value), 1)} (интервал ${formatRange(
    formatNumber(clip(rating.low), 1),
    formatNumber(clip(rating.high), 1),
  )})`;
  if (cluster.status === "notBelow") return `Кластерный критерий не выполнен: ${value}.`;
  const years = `${cluster.negativeYears} ${plural(cluster.negativeYears, "год", "года", "лет")} из ${cluster.comparableYears}`;
  return `Кластерный критерий выполнен: ${value}, результат ниже своей группы ${years}.`;
}
