import { useRef, useState } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import type { QuadrantView } from "../../app/overview/districtView";
import { districtWords } from "../../text/pane/districtWords";

export interface QuadrantChartProps {
  readonly chart: QuadrantView;
  readonly onSchool: (label: string) => void;
}

const words = districtWords.chart;

/**
 * ИСБШ × rating. Each school is a button at its place: pointed at or reached by the arrow keys it tells its numbers, pressed it opens
 * the card. One stop of Tab for all of them: a region has 200.
 */
export function QuadrantChart({ chart, onSchool }: QuadrantChartProps): ReactElement {
  const { points, horizontal, vertical, middle, legend, alternative } = chart;
  const [current, setCurrent] = useState(0);
  const [told, setTold] = useState<string | null>(null);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const move = (event: KeyboardEvent): void => {
    const last = points.length - 1;
    const next = { ArrowRight: current + 1, ArrowDown: current + 1, ArrowLeft: current - 1, ArrowUp: current - 1, Home: 0, End: last }[
      event.key
    ];
    if (next === undefined) return;
    event.preventDefault();
    buttons.current[Math.min(last, Math.max(0, next))]?.focus();
  };
  return (
    <figure className="quadrants">
      <p className="quadrants-axis" aria-hidden="true">
        {words.y}
      </p>
      <div className="quadrants-plot" role="group" aria-label={alternative}>
        <svg width="100%" height="100%" aria-hidden="true">
          <rect className="quadrants-frame" x="0.5" y="0.5" width="100%" height="100%" />
          <line className="quadrants-middle" x1={`${middle.left}%`} x2={`${middle.left}%`} y1="0" y2="100%" />
          <line className="quadrants-middle" x1="0" x2="100%" y1={`${100 - middle.bottom}%`} y2={`${100 - middle.bottom}%`} />
        </svg>
        <span className="corner corner-upper-left">{words.corners.upperLeft}</span>
        <span className="corner corner-upper-right">{words.corners.upperRight}</span>
        <span className="corner corner-lower-left">{words.corners.lowerLeft}</span>
        <span className="corner corner-lower-right">{words.corners.lowerRight}</span>
        {vertical.map(({ at, text }) => (
          <span key={text} className="tick tick-vertical" style={{ bottom: `${at}%` }} aria-hidden="true">
            {text}
          </span>
        ))}
        {horizontal.map(({ at, text }) => (
          <span key={text} className={`tick tick-horizontal${at === 100 ? " tick-end" : ""}`} style={{ left: `${at}%` }} aria-hidden="true">
            {text}
          </span>
        ))}
        {points.map(({ label, bottom, name }) =>
          name === null ? null : (
            <span
              key={label}
              className={`point-name point-name-${name.side}`}
              style={{ left: `${name.left}%`, bottom: `${bottom}%` }}
              aria-hidden="true"
            >
              {label}
            </span>
          ),
        )}
        {points.map(({ label, left, bottom, sign, text }, index) => (
          <button
            key={label}
            ref={(element) => {
              buttons.current[index] = element;
            }}
            type="button"
            className="point"
            style={{ left: `${left}%`, bottom: `${bottom}%` }}
            aria-label={text}
            tabIndex={index === current ? 0 : -1}
            onFocus={() => {
              setCurrent(index);
              setTold(text);
            }}
            onPointerEnter={() => setTold(text)}
            onClick={() => onSchool(label)}
            onKeyDown={move}
          >
            <span aria-hidden="true">{sign}</span>
          </button>
        ))}
      </div>
      <p className="quadrants-axis quadrants-axis-x" aria-hidden="true">
        {words.x}
      </p>
      <figcaption className="second">
        <ul className="legend">
          {legend.map(({ sign, name }) => (
            <li key={name}>
              <span aria-hidden="true">{sign}</span> {name}
            </li>
          ))}
        </ul>
        <p className="told">{told ?? words.hint}</p>
      </figcaption>
    </figure>
  );
}
