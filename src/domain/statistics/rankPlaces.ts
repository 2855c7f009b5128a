/** Differences under this are equality: the same school cannot gain a place by the order of additions. */
const EQUAL = 1e-12;

/**
 * Places by value, the highest first, ties sharing the better place: 1, 2, 2, 4.
 * Values closer than 1e-12 to the best of their run are equal. An empty list gives an empty list.
 *
 * @example rankPlaces([0.3, 0.1, 0.3, -1]) // [1, 3, 1, 4]
 */
export function rankPlaces(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value);
  const places = new Array<number>(values.length).fill(0);
  let place = 0;
  let best = Infinity;
  order.forEach(({ value, index }, position) => {
    if (position === 0 || best - value > EQUAL) {
      place = position + 1;
      best = value;
    }
    places[index] = place;
  });
  return places;
}
