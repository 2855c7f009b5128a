import type { FederalEvidence } from "../../domain/analysis/analysis";
import { procedureKey } from "../../domain/assessment/procedureKey";
import type { FederalExplanation } from "../../domain/explanation/explanation";
import { procedureOn } from "../names/procedureOn";
import { nbsp } from "../typography/characters";
import { formatShortest } from "../typography/formatShortest";
import { plural } from "../typography/plural";
import { federalText } from "./federalText";
import { shareText } from "./shareText";

/** So many procedures are told with their numbers, the highest shares first; the others are counted. */
const told = 3;

/**
 * The federal criterion for a narrow place: the rule that holds, the numbers behind it, and the bound that confirms it — of the pooled share, or
 * of the procedures of the year where the pooled one alone would not. `federalText` tells all bounds; where the criterion does not hold, both
 * say the same.
 */
export function federalBrief(federal: FederalExplanation, shownPupils: number): string {
  const { status, year, pooled, threshold } = federal;
  const rules = [`порог ${formatShortest(threshold)}${nbsp}%`, ...rulesOf(federal)].join("; ");
  const evidence = `(${rules}): ${evidenceText(federal, shownPupils)}`;
  const all = pooled === null ? "" : ` Всего в ${year} году — ${shareText(pooled.low, pooled.n, shownPupils, pooled.lowerBound)}`;
  switch (status) {
    case "confirmed":
      return `Федеральный критерий подтверждён ${evidence}.${all}.`;
    case "formal":
      return `Федеральный критерий выполнен формально ${evidence}.${all}: участников мало, случайность не исключена.`;
    case "insufficient":
      return `Порог федерального критерия достигнут, но участников слишком мало для вывода ${evidence}.`;
    case "notMet":
    case "notEvaluated":
      return federalText(federal, shownPupils);
  }
}

function rulesOf({ several, twoYears }: FederalExplanation): string[] {
  return [
    ...(several.holds ? [`низких процедур — ${several.count}, нужно ${several.needed}`] : []),
    ...(twoYears.holds ? [twoYears.same ? "низкая процедура два года подряд" : "низкие процедуры два года подряд"] : []),
  ];
}

/** «на ОГЭ по математике 4 из 10 (40,0 %) в 2024 году, 4 из 12 (33,3 %) в 2025 году; на ЕГЭ по русскому языку 3 из 9 (33,3 %) в 2025 году» */
function evidenceText({ status, procedures, year, pooled, threshold }: FederalExplanation, shownPupils: number): string {
  const bounds = status === "confirmed" && (pooled === null || pooled.lowerBound < threshold) ? year : null;
  const byProcedure = new Map<string, FederalEvidence[]>();
  const order = (one: FederalEvidence): number => (one.year === year ? 0 : 1);
  for (const one of [...procedures].sort((a, b) => order(a) - order(b) || b.share - a.share)) {
    byProcedure.set(procedureKey(one), [...(byProcedure.get(procedureKey(one)) ?? []), one]);
  }
  const phrases = [...byProcedure.values()].map((years) => procedureText(years, shownPupils, bounds));
  const rest = phrases.length - told;
  const list = rest > 0 ? [...phrases.slice(0, told), `и ещё в ${rest} ${plural(rest, "процедуре", "процедурах", "процедурах")}`] : phrases;
  return list.join("; ");
}

/**
 * A procedure with its years, the earlier first; where every value is hidden, that is said once.
 *
 * @param bounds the year in which the bound of the share is told
 */
function procedureText(years: readonly FederalEvidence[], shownPupils: number, bounds: number | null): string {
  const [first] = years;
  if (!first) return "";
  const name = procedureOn(first);
  const inOrder = [...years].sort((a, b) => a.year - b.year);
  if (inOrder.every(({ n }) => n < shownPupils)) {
    return `${name} — меньше ${shownPupils} участников (${inOrder.length > 1 ? "значения скрыты" : "значение скрыто"})`;
  }
  return `${name} ${inOrder.map((one) => `${shareText(one.low, one.n, shownPupils, one.year === bounds ? one.lowerBound : null)} в ${one.year} году`).join(", ")}`;
}
