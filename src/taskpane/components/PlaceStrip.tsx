import type { ReactElement } from "react";
import type { PlaceView } from "../../app/overview/schoolView";

export interface PlaceStripProps {
  readonly place: PlaceView;
}

/** One dot a place in order, a band over the places the school may have, a diamond at its own. Redrawn, never stretched. */
export function PlaceStrip({ place }: PlaceStripProps): ReactElement {
  const { dots, bandStart, bandWidth, mark } = place.strip;
  return (
    <div className="place">
      <svg className="place-strip" width="100%" height="28" role="img" aria-label={place.alternative}>
        <line className="place-axis" x1="0" x2="100%" y1="14" y2="14" />
        <rect className="place-band" x={`${bandStart}%`} width={`${bandWidth}%`} y="3" height="22" rx="4" />
        {dots.map((dot) => (
          <circle key={dot} className="place-dot" cx={`${dot}%`} cy="14" r="4" />
        ))}
        <svg x={`${mark}%`} y="14" overflow="visible">
          <path className="place-mark" d="M0-8 8 0 0 8-8 0z" />
        </svg>
      </svg>
      <p className="place-ends" aria-hidden="true">
        <span>{place.first}</span>
        <strong>{place.last}</strong>
      </p>
    </div>
  );
}
