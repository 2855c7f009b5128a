import type { FederalEvidence } from "../../domain/analysis/analysis";
import { procedureKey } from "../../domain/assessment/procedureKey";
import type { FederalExplanation } from "../../domain/explanation/explanation";
import { procedureOn } from "../names/procedureOn";
import { nbsp } from "../typography/characters";
import { formatShortest } from "../typography/formatShortest";
import { plural } from "../typography/plural";
import { shareText } from "./shareText";

/** The federal criterion in sentences: whether it holds and by which rule, the procedures with counts, share and bound, then the honest limit. */
export function federalText(federal: FederalExplanation, shownPupils: number): string {
  const { year, pooled, several } = federal;
  const all = (withBound: boolean): string =>
    pooled === null ? "" : shareText(pooled.low, pooled.n, shownPupils, withBound ? pooled.lowerBound : null);
  const evidence = `${ruleText(federal)}: ${evidenceText(federal, shownPupils)}`;
  switch (federal.status) {
    case "confirmed":
      return `Федеральный критерий подтверждён${evidence}. Всего в ${year} году — ${all(true)}.`;
    case "formal":
      return `Федеральный критерий выполнен формально${evidence}. Всего в ${year} году — ${all(true)}. Участников слишком мало, чтобы исключить случайность.`;
    case "insufficient":
      return `Порог федерального критерия достигнут${evidence}. Участников слишком мало для вывода.`;
    case "notMet":
      return pooled === null
        ? "Федеральный критерий не выполнен: процедур, по которым он оценивается, в школе нет."
        : `Федеральный критерий не выполнен: в ${year} году низкий результат — ${all(false)}${several.count > 0 ? `; ${missingText(federal)}` : ""}.`;
    case "notEvaluated":
      return `Федеральный критерий не оценивался: результатов за ${year} год нет.`;
  }
}

/** By which rules it holds: « (низких процедур за год — 2, нужно 2)». That a procedure repeats is told beside the procedure itself. */
function ruleText({ several, twoYears }: FederalExplanation): string {
  const met = [
    ...(several.holds ? [`низких процедур за год — ${several.count}, нужно ${several.needed}`] : []),
    ...(twoYears.holds && !twoYears.same ? ["низкие процедуры есть два года подряд"] : []),
  ];
  return met.length === 0 ? "" : ` (${met.join("; ")})`;
}

/** Why low procedures are not the criterion: «низких процедур — 1, нужно 2; годом раньше она низкой не была». */
function missingText({ several, twoYears }: FederalExplanation): string {
  const repeated = several.count === 1 ? "годом раньше она низкой не была" : "годом раньше ни одна из них низкой не была";
  const missing = [
    ...(several.holds ? [] : [`низких процедур — ${several.count}, нужно ${several.needed}`]),
    ...(twoYears.holds ? [] : [twoYears.same ? repeated : "годом раньше низких процедур не было"]),
  ];
  return missing.join("; ");
}

/** So many procedures are told with their numbers, the highest shares first; the others are counted. */
const told = 4;

/**
 * «низкий результат не меньше чем у 30 % участников на ОГЭ по математике два года подряд — 4 из 10 (40,0 %) в 2024 году и
 * 4 из 12 (33,3 %; надёжно не меньше 18,9 %) в 2025 году». The bound is told for the year of the report only.
 */
function evidenceText({ procedures, year, threshold }: FederalExplanation, shownPupils: number): string {
  const inYear = (one: FederalEvidence): string =>
    `${shareText(one.low, one.n, shownPupils, one.year === year ? one.lowerBound : null)} в ${one.year} году`;
  const byShare = [...procedures].sort((a, b) => b.share - a.share);
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
