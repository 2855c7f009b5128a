import type { RatingResult } from "../../domain/analysis/analysis";
import { clip100 } from "../../domain/rating/clip100";
import { schoolWords } from "../../text/pane/schoolWords";
import { formatNumber } from "../../text/typography/formatNumber";
import { formatRange } from "../../text/typography/formatRange";
import { holdRanges } from "../../text/typography/holdRanges";
import { placeStrip } from "./placeStrip";
import type { PlaceView } from "./schoolView";

const words = schoolWords.place;

/** The place of a school with its interval, in words and as a strip. The rating is shown inside 0–100, as on the sheets. */
export function placeView(rating: RatingResult): PlaceView {
  const { place, placeLow, placeHigh, placesTotal, value, low, high, sufficient } = rating;
  const shown = (one: number): string => formatNumber(clip100(one), 1);
  const places = formatRange(String(placeLow), String(placeHigh));
  return {
    title: holdRanges(words.title(places)),
    rating: holdRanges(words.rating(shown(value), formatRange(shown(low), shown(high)))),
    reference: sufficient ? null : words.reference,
    strip: placeStrip(rating),
    first: words.first,
    last: holdRanges(words.last(places, placesTotal)),
    alternative: words.alternative(place, places, placesTotal),
  };
}
