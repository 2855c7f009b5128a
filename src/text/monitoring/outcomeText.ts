import type { IndexChange } from "../../domain/monitoring/indexChange";
import type { YearPoint } from "../../domain/monitoring/schoolDynamics";
import type { SchoolMonitoring } from "../../domain/monitoring/schoolMonitoring";
import type { ShareChange } from "../../domain/monitoring/shareChange";
import { signs } from "../names/signs";
import { formatChange } from "../typography/formatChange";
import { formatNumber } from "../typography/formatNumber";
import { formatShare } from "../typography/formatShare";
import { glue } from "../typography/glue";

/** «12 из 36 (33,3 %)», «<5» or «н/д». */
export function lowShareText({ federal: { pooledLow, pooledN } }: YearPoint, shownPupils: number): string {
  if (pooledN === 0) return "н/д";
  return pooledN < shownPupils ? `<${shownPupils}` : formatShare(pooledLow, pooledN, 1);
}

/** «30,6», «<5» behind too few pupils or «н/д». */
export function indexText({ resultIndex, n }: YearPoint, shownPupils: number): string {
  if (resultIndex === null) return "н/д";
  return n > 0 && n < shownPupils ? `<${shownPupils}` : formatNumber(resultIndex, 1);
}

/** «−20,5 пункта, надёжно» or with ≈ where chance alone may do it. */
export function shareChangeText({ change, chance }: ShareChange): string {
  return `${formatChange(change, 1)} ${Math.abs(change) > chance ? "надёжно" : signs.same}`;
}

/** «+7,5 (от −1,2 до +16,2) ≈». */
export function indexChangeText({ change, low, high, significant }: IndexChange): string {
  return `${formatChange(change, 1)} (от ${formatChange(low, 1)} до ${formatChange(high, 1)}) ${significant ? "надёжно" : signs.same}`;
}

/** A state of a school in a year: shares, index, risks. */
export function stateText(point: YearPoint, risks: number | null, shownPupils: number): string[] {
  return [
    `низкие результаты ${lowShareText(point, shownPupils)}`,
    `индекс ${indexText(point, shownPupils)}`,
    ...(risks === null ? [] : [`рисков ${formatNumber(risks)}`]),
  ];
}

/** Changes since the base year; nothing is told of a year behind too few pupils. */
export function changeText(
  base: YearPoint,
  now: YearPoint,
  { index, share, sameComposition, targetMet }: SchoolMonitoring,
  shownPupils: number,
): string[] {
  const shareShown = Math.min(base.federal.pooledN, now.federal.pooledN) >= shownPupils;
  const indexShown = Math.min(base.n, now.n) >= shownPupils;
  return [
    ...(share !== null && shareShown ? [`доля: ${shareChangeText(share)}`] : []),
    ...(index !== null && indexShown ? [`индекс: ${indexChangeText(index)}`] : []),
    ...(sameComposition ? [] : ["состав процедур другой, сравнивать с осторожностью"]),
    ...(targetMet === null ? [] : [targetMet ? "цель программы достигнута" : "цель программы пока не достигнута"]),
  ].map(glue);
}
