import type { FederalEvidence } from "../../domain/analysis/analysis";
import { procedureKey } from "../../domain/assessment/procedureKey";
import { procedureOn } from "../names/procedureOn";
import { nbsp } from "../typography/characters";
import { formatShortest } from "../typography/formatShortest";
import { plural } from "../typography/plural";
import type { ReasonFacts } from "./reasonFacts";
import { shareText } from "./shareText";

/** The federal criterion in sentences: whether it holds, the procedures with counts, share and bound, then the honest limit. */
export function federalText(facts: ReasonFacts): string {
  const { federal } = facts.school;
  const { year } = facts;
  switch (federal.status) {
    case "confirmed":
      return `Федеральный критерий подтверждён: ${evidenceText(facts)}. Всего в ${year} году — ${pooled(facts, true)}.`;
    case "formal":
      return `Федеральный критерий выполнен формально: ${evidenceText(facts)}. Участников мало, случайность не исключена.`;
    case "insufficient":
      return `Порог федерального критерия достигнут: ${evidenceText(facts)}. Участников слишком мало для вывода.`;
    case "notMet":
      return federal.pooledN === 0
        ? "Федеральный критерий не выполнен: процедур, по которым он оценивается, в школе нет."
        : `Федеральный критерий не выполнен: в ${year} году низкий результат — ${pooled(facts, false)}.`;
    case "notEvaluated":
      return `Федеральный критерий не оценивался: результатов за ${year} год нет.`;
  }
}

/** So many procedures are told with their numbers, the highest shares first; the others are counted. */
const told = 4;

/**
 * «низкий результат не меньше чем у 30 % участников на ОГЭ по математике два года подряд — 4 из 10 (40,0 %) в 2024 году и
 * 4 из 12 (33,3 %; надёжно не меньше 18,9 %) в 2025 году». The bound is told for the year of the report only.
 */
function evidenceText({ school, year, threshold, shownPupils }: ReasonFacts): string {
  const inYear = (one: FederalEvidence): string =>
    `${shareText(one.low, one.n, shownPupils, one.year === year ? one.lowerBound : null)} в ${one.year} году`;
  const byShare = [...school.federal.evidence].sort((a, b) => b.share - a.share);
  const now = byShare.filter((one) => one.year === year);
  const before = new Map(byShare.filter((one) => one.year !== year).map((one) => [procedureKey(one), one]));
  const phrases = now.map((one) => {
    const same = before.get(procedureKey(one));
    return same ? `${procedureOn(one)} два года подряд — ${inYear(same)} и ${inYear(one)}` : `${procedureOn(one)} — ${inYear(one)}`;
  });
  const repeated = new Set(now.map(procedureKey));
  const others = [...before].filter(([key]) => !repeated.has(key)).map(([, one]) => `${procedureOn(one)} — ${inYear(one)}`);
  const all = [...phrases, ...others];
  const rest = all.length - told;
  const list = rest > 0 ? [...all.slice(0, told), `и ещё в ${rest} ${plural(rest, "процедуре", "процедурах", "процедурах")}`] : all;
  return `низкий результат не меньше чем у ${formatShortest(threshold)}${nbsp}% участников ${list.join("; ")}`;
}

function pooled({ school, shownPupils }: ReasonFacts, withBound: boolean): string {
  const { pooledLow, pooledN, pooledLowerBound } = school.federal;
  return shareText(pooledLow, pooledN, shownPupils, withBound ? pooledLowerBound : null);
}
