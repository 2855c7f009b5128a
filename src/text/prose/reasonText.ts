import { explainDecision } from "../../domain/explanation/explainDecision";
import { formatNumber } from "../typography/formatNumber";
import { glue } from "../typography/glue";
import { plural } from "../typography/plural";
import { clusterText } from "./clusterText";
import { federalBrief } from "./federalBrief";
import { federalText } from "./federalText";
import type { ReasonFacts } from "./reasonFacts";
import { shareText } from "./shareText";

/**
 * «Основание» of a decision in prose: the criterion that holds first, then the other one, then the honest limits.
 * A school the list does not concern gets one short line.
 *
 * @param place "whole" says everything; in a "table" the rules and counts are the same, each criterion begins a line, and what neither carries
 * the decision nor limits it is left to the whole text
 */
export function reasonText(facts: ReasonFacts, place: "whole" | "table" = "whole"): string {
  const { school } = facts;
  if (facts.closed) return glue("Школа закрыта или реорганизована: решение о ней не принимается.");
  if (school.decision === "notApplicable") return glue(shortText(facts));
  if (school.decision === "noData") return glue("Результатов, по которым принимается решение, за годы расчёта нет.");
  const { federal, cluster } = explainDecision(school, facts.year, facts.clusterComputed, facts.parameters);
  const federalPart = place === "whole" ? federalText : federalBrief;
  const criteria = [federalPart(federal, facts.parameters.shownPupils), clusterText(cluster, school.rating)];
  if (cluster.status === "below" && !holds(facts)) criteria.reverse();
  if (place === "whole") return glue([...criteria, ...besides(facts), ...limits(facts)].join(" "));
  return glue([...criteria, limits(facts).join(" ")].filter(Boolean).join("\n"));
}

function holds({ school }: ReasonFacts): boolean {
  return school.federal.status === "confirmed" || school.federal.status === "formal";
}

function shortText({ school, year, parameters: { shownPupils } }: ReasonFacts): string {
  const { federal, rating, objectivityCheck } = school;
  const share =
    federal.pooledN === 0
      ? "Процедур федерального критерия нет"
      : `Низкий результат в ${year} году — ${shareText(federal.pooledLow, federal.pooledN, shownPupils)}`;
  const place = rating === null ? "рейтинга нет: данных мало" : `рейтинг ${formatNumber(Math.min(100, Math.max(0, rating.value)), 1)}`;
  return `${share}, ${place}.${objectivityCheck ? ` ${objectivity}` : ""}`;
}

const objectivity = "Результаты требуют проверки объективности: это вопрос, а не вывод.";

/** Procedures of the diagnosis past the threshold: no part of the decision. */
function besides({ school, parameters: { shownPupils } }: ReasonFacts): string[] {
  const vpr = school.federal.diagnostic.filter(({ n }) => n >= shownPupils).length;
  return vpr > 0
    ? [`Рядом, без влияния на решение: по ВПР порог достигнут в ${vpr} ${plural(vpr, "процедуре", "процедурах", "процедурах")}.`]
    : [];
}

function limits({ school: { cautious, objectivityCheck, federal, cluster } }: ReasonFacts): string[] {
  return [
    ...(cautious ? ["Решение осторожное: подтвердите его другими данными."] : []),
    ...(federal.status === "formal" && cluster.status === "insufficient" ? ["Нужна углублённая диагностика."] : []),
    ...(objectivityCheck ? [objectivity] : []),
  ];
}
