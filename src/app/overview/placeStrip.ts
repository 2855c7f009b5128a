import type { PlaceStripView } from "./schoolView";

/** More places than this would run into each other in a pane of 320 px. */
const mostDots = 40;

/**
 * Where the marks of the place strip stand, per cent of its width: each place has a slot of the same width, the first at the left.
 *
 * @example placeStrip({ place: 4, placeLow: 3, placeHigh: 4, placesTotal: 4 }) // { dots: [12.5, 37.5, 62.5, 87.5], bandStart: 50, bandWidth: 50, mark: 87.5 }
 */
export function placeStrip(rating: {
  readonly place: number;
  readonly placeLow: number;
  readonly placeHigh: number;
  readonly placesTotal: number;
}): PlaceStripView {
  const { place, placeLow, placeHigh, placesTotal } = rating;
  const slot = 100 / placesTotal;
  const centre = (one: number): number => (one - 0.5) * slot;
  return {
    dots: placesTotal > mostDots ? [] : Array.from({ length: placesTotal }, (_, index) => centre(index + 1)),
    bandStart: (placeLow - 1) * slot,
    bandWidth: (placeHigh - placeLow + 1) * slot,
    mark: centre(place),
  };
}
