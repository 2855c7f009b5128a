import type { PartnerTerms } from "../../domain/partners/partnerCost";
import type { SchoolWay } from "../../domain/partners/schoolWays";
import { formatNumber } from "../typography/formatNumber";
import { formatPercent } from "../typography/formatPercent";
import { glue } from "../typography/glue";

const ways: Readonly<Record<SchoolWay["by"], (kilometres: string) => string>> = {
  told: (kilometres) => `${kilometres} км`,
  place: () => "один населённый пункт",
  centre: (kilometres) => (kilometres === "0" ? "обе школы в центре" : `${kilometres} км, одна из школ в центре`),
  bound: (kilometres) => `не меньше ${kilometres} км, судя по расстояниям до центра`,
};
/** Below it sizes are the same to a reader. */
const sameSize = 1.05;

/** Why a partner suits: one sentence for each term that is known. */
export function partnerReasons({ context, subjects, size }: PartnerTerms, way: SchoolWay | null): string[] {
  const times = size === null ? 1 : 2 ** (2 * size);
  const reasons = [
    context === null ? null : `Условия: ИСБШ отличается на ${formatNumber(10 * context, 1)} балла.`,
    subjects === null ? null : `Предметы: ${subjectReason(1 - subjects)}.`,
    way === null ? null : `Дорога: ${ways[way.by](formatNumber(way.kilometres, 0))}.`,
    size === null
      ? null
      : times < sameSize
        ? "Размер: обучающихся почти поровну."
        : `Размер: число обучающихся отличается в ${formatNumber(times, 1)} раза.`,
  ];
  return reasons.flatMap((reason) => (reason === null ? [] : [glue(reason)]));
}

/** @param match part of the subjects weak in the school that are strong in the partner */
function subjectReason(match: number): string {
  if (match === 1) return "партнёр силён во всех, где школе нужна помощь";
  if (match === 0) return "там, где школе нужна помощь, у партнёра преимущества нет";
  return `партнёр силён в ${formatPercent(100 * match)} из тех, где школе нужна помощь`;
}
