import type { PartnerTerms } from "../../domain/partners/partnerCost";
import { formatNumber } from "../typography/formatNumber";
import { formatPercent } from "../typography/formatPercent";
import { glue } from "../typography/glue";

/**
 * Why a partner suits: one sentence for each term that is known.
 *
 * @param farthest kilometres from which on distance counts as the farthest (`partnerDistance`)
 */
export function partnerReasons({ context, subjects, distance, size }: PartnerTerms, farthest: number): string[] {
  const reasons = [
    context === null ? null : `Условия: ИСБШ отличается на ${formatNumber(10 * context, 1)} балла.`,
    subjects === null ? null : `Предметы: у партнёра сильны ${formatPercent(100 * (1 - subjects))} из тех, где школе нужна помощь.`,
    distance === null
      ? null
      : distance >= 1
        ? `Расстояние: ${formatNumber(farthest, 0)} км или больше.`
        : `Расстояние: ${formatNumber(farthest * distance, 0)} км.`,
    size === null ? null : `Размер: число обучающихся отличается в ${formatNumber(2 ** (2 * size), 1)} раза.`,
  ];
  return reasons.flatMap((reason) => (reason === null ? [] : [glue(reason)]));
}
