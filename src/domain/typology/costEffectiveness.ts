/**
 * КЭ, «цена — качество» (method §6): (I/Ī)/(C/C̄), results against spending per pupil, both relative to the mean of the same size
 * cluster. Above 1: more result for the money. Small schools cost more a pupil by their size, so it is compared nowhere else.
 *
 * @example costEffectiveness({ index: 55, spending: 90 }, { index: 50, spending: 100 }) // 1.222
 * @throws when a mean or the spending is not positive.
 */
export function costEffectiveness(
  school: { readonly index: number; readonly spending: number },
  clusterMean: { readonly index: number; readonly spending: number },
): number {
  if (!(school.spending > 0 && clusterMean.spending > 0 && clusterMean.index > 0)) {
    throw new RangeError(`costEffectiveness: spending ${school.spending}, means ${clusterMean.spending} and ${clusterMean.index}`);
  }
  return school.index / clusterMean.index / (school.spending / clusterMean.spending);
}
