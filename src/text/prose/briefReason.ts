import type { FederalResult } from "../../domain/analysis/analysis";
import { procedureKey } from "../../domain/assessment/procedureKey";
import { procedureOn } from "../names/procedureOn";
import { capitalise } from "../typography/capitalise";
import { glue } from "../typography/glue";
import { joinWords } from "../typography/joinWords";
import { plural } from "../typography/plural";
import type { ReasonFacts } from "./reasonFacts";
import { reasonText } from "./reasonText";

/** Procedures named before the others are counted. */
const named = 2;
const repeated = "второй год подряд";

/**
 * «Основание» in one sentence for a narrow place: both grounds without their numbers, the one that holds first. The whole of it, as «Перечень ШНОР» has it, is `reasonText`; where
 * that is a sentence itself, it is the same.
 *
 * @example «Порог низких результатов достигнут на ОГЭ по математике; результаты ниже, чем у своей группы школ.»
 */
export function briefReason(facts: ReasonFacts): string {
  const { decision, federal, cluster } = facts.school;
  if (facts.closed || decision === "notApplicable" || decision === "noData") return reasonText(facts);
  const parts = [federalPart(federal, facts.year), clusterParts[cluster.status]];
  const federalHolds = federal.status === "confirmed" || federal.status === "formal";
  if (cluster.status === "below" && !federalHolds) parts.reverse();
  return glue(`${capitalise(parts.join("; "))}.`);
}

const clusterParts = {
  below: "результаты ниже, чем у своей группы школ",
  notBelow: "отставание от своей группы школ не подтверждено",
  insufficient: "со своей группой школ не сравнить: данных мало",
} as const;

function federalPart({ status, evidence }: FederalResult, year: number): string {
  switch (status) {
    case "confirmed":
      return `порог низких результатов достигнут ${procedures(evidence, year)}`;
    case "formal":
      return `порог низких результатов достигнут ${procedures(evidence, year)}, но участников мало`;
    case "insufficient":
      return "порог низких результатов достигнут, но участников слишком мало для вывода";
    case "notMet":
      return "федеральный критерий не выполнен";
    case "notEvaluated":
      return "федеральный критерий не оценивался";
  }
}

/** Those of the year first, the highest share first, each once; a rule that needs two years may have procedures of the year before alone. */
function procedures(evidence: FederalResult["evidence"], year: number): string {
  const sorted = [...evidence].sort((a, b) => Number(b.year === year) - Number(a.year === year) || b.share - a.share);
  const years = (key: string): number => new Set(evidence.filter((one) => procedureKey(one) === key).map((one) => one.year)).size;
  const keys = [...new Map(sorted.map((one) => [procedureKey(one), procedureOn(one)]))];
  // Told once where it holds of all that are named.
  const again = keys.map(([key]) => years(key) > 1);
  const [each, together] = again.every(Boolean) ? ["", ` ${repeated}`] : [` ${repeated}`, ""];
  const words = keys.map(([, text], index) => (again[index] === true ? `${text}${each}` : text));
  const rest = words.length - named;
  if (rest <= 0) return `${joinWords(words)}${together}`;
  return `${words.slice(0, named).join(", ")} и ещё в ${rest} ${plural(rest, "процедуре", "процедурах", "процедурах")}${together}`;
}
