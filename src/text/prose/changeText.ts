import type { ChangeStep } from "../../domain/explanation/explanation";
import { clip100 } from "../../domain/rating/clip100";
import { procedureOn } from "../names/procedureOn";
import { formatNumber } from "../typography/formatNumber";
import { glue } from "../typography/glue";

/**
 * What would end the criteria that hold: «Не выполнялись бы: федеральный критерий — если низких результатов на 3 меньше (на ОГЭ по математике
 * на 2, на ОГЭ по русскому языку на 1); кластерный критерий — при рейтинге выше 42,5.» Empty where none holds. Nothing is told of
 * procedures with fewer than `shownPupils` pupils.
 */
export function changeText(changes: readonly ChangeStep[], shownPupils: number): string {
  const told = changes.map((change) => condition(change, shownPupils)).filter((one) => one !== null);
  if (told.length === 0) return "";
  return glue(`${told.length === 1 ? "Не выполнялся бы" : "Не выполнялись бы"}: ${told.join("; ")}.`);
}

function condition(change: ChangeStep, shownPupils: number): string | null {
  if (change.code === "ratingRise") return `кластерный критерий — при рейтинге выше ${formatNumber(clip100(change.needed), 1)}`;
  const { total, procedures } = change;
  if (procedures.length === 0 || procedures.some(({ evidence }) => evidence.n < shownPupils)) return null;
  const places = procedures.map(({ evidence, fewer }) => `${procedureOn(evidence)}${procedures.length === 1 ? "" : ` на ${fewer}`}`);
  return `федеральный критерий — если низких результатов на ${formatNumber(total)} меньше (${places.join(", ")})`;
}
