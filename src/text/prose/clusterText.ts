import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import type { ClusterExplanation, ClusterStep } from "../../domain/explanation/explanation";
import { clip100 } from "../../domain/rating/clip100";
import { nbsp } from "../typography/characters";
import { counted } from "../typography/counted";
import { formatNumber } from "../typography/formatNumber";
import { formatRange } from "../typography/formatRange";
import { formatShortest } from "../typography/formatShortest";
import { plural } from "../typography/plural";

/**
 * The cluster criterion in a sentence: why it was not judged; else the rating with its interval and the conditions — all of them where it
 * holds, those that are not met where it does not.
 */
export function clusterText({ status, steps }: ClusterExplanation, rating: SchoolAnalysis["rating"]): string {
  if (steps.some(({ code }) => code === "oneYear")) return "Кластерный критерий не вычислялся: результаты есть только за один год.";
  if (status === "insufficient") return `Кластерный критерий не оценивался: ${steps.map(stepText).join("; ")}.`;
  const below = status === "below";
  const told = below ? steps.filter(({ code }) => code !== "interval") : steps.filter((step) => "holds" in step && !step.holds);
  const simple = steps.some(({ code }) => code === "simple");
  const whole = below && steps.some(({ code }) => code === "interval");
  const value = rating === null || simple ? [] : [ratingText(rating, whole)];
  return `Кластерный критерий ${below ? "выполнен" : "не выполнен"}: ${[...value, ...told.map(stepText)].join(", ")}.`;
}

/** «рейтинг 35,5 (интервал 32,4–38,6, весь ниже 50)». */
function ratingText({ value, low, high }: NonNullable<SchoolAnalysis["rating"]>, whole: boolean): string {
  const [from, to] = [low, high].map((bound) => formatNumber(clip100(bound), 1));
  return `рейтинг ${formatNumber(clip100(value), 1)} (интервал ${formatRange(from ?? "", to ?? "")}${whole ? ", весь ниже 50" : ""})`;
}

function stepText(step: ClusterStep): string {
  switch (step.code) {
    case "oneYear":
      return "результаты есть только за один год";
    case "noComparison":
      return "результатов, которые есть с чем сравнить, нет";
    case "fewPupils":
      return `за годы расчёта только ${counted(step.n, "результат", "результата", "результатов")}, нужно ${step.needed}`;
    case "fewYears":
      return `сравнимые результаты только за ${counted(step.years, "год", "года", "лет")}, нужно ${step.needed}`;
    case "noExams":
      return "сравнимых результатов ОГЭ и ЕГЭ нет, а ВПР для вывода мало";
    case "interval":
      return step.holds ? "интервал весь ниже 50" : "интервал не весь ниже 50";
    case "gap": {
      const gap = formatShortest(step.gap, 2);
      if (step.holds) return `отставание ${formatNumber(-step.deviation, 2)} (порог ${gap})`;
      return step.deviation < 0 ? `отставание ${formatNumber(-step.deviation, 2)} меньше порога ${gap}` : "отставания от своей группы нет";
    }
    case "years": {
      const years = `${step.negative} ${plural(step.negative, "год", "года", "лет")} из ${step.years}`;
      return step.holds ? `результат ниже своей группы ${years}` : `результат ниже своей группы только ${years}, нужно ${step.needed}`;
    }
    case "lowest": {
      const share = `${formatShortest(step.percent)}${nbsp}% своей группы`;
      return `${step.holds ? "входит" : "не входит"} в нижние ${share}, место ${step.place} из ${step.total}`;
    }
    case "simple": {
      const place = `место ${step.place} из ${step.total}`;
      return `по простой сумме ${formatNumber(step.score, 1)}, ${place}, ${step.holds ? "входит" : "не входит"} в нижнюю четверть`;
    }
  }
}
