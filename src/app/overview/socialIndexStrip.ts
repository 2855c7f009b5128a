import { schoolWords } from "../../text/pane/schoolWords";
import { formatNumber } from "../../text/typography/formatNumber";

/** ИСБШ on its scale: places in per cent of the width, the harder conditions at the left. */
export interface SocialIndexStripView {
  readonly mark: number;
  /** Where the district stood in the base year. */
  readonly middle: number;
  /** The strip in words. */
  readonly alternative: string;
}

/** The mean of the district in the base year, by the definition of the index (method §5). */
export const districtMiddle = 50;
/** Three standard deviations of 10 to either side; a school beyond them makes the scale wider. */
const reach = 30;

/**
 * The small chart of «Условия (ИСБШ)».
 *
 * @example socialIndexStrip(35) // { mark: 25, middle: 50, … }
 */
export function socialIndexStrip(value: number): SocialIndexStripView {
  const half = Math.max(reach, Math.abs(value - districtMiddle));
  return {
    mark: (100 * (value - districtMiddle + half)) / (2 * half),
    middle: 50,
    alternative: schoolWords.socialIndex.alternative(formatNumber(value, 1)),
  };
}
