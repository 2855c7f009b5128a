import type { ReactElement } from "react";
import type { LineView } from "../../app/overview/lineView";

export interface ResultLineProps {
  readonly line: LineView;
}

/** A small line by years: first and last value named, the district dashed, a missing year a gap. Drawn for any width without being stretched. */
export function ResultLine({ line }: ResultLineProps): ReactElement {
  const { points, runs, first, last, firstYear, lastYear, reference, change, alternative } = line;
  const end = points.at(-1);
  const start = points[0];
  return (
    <div className="line">
      <div className="line-plot" role="img" aria-label={alternative}>
        <svg className="line-runs" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {reference && <line className="line-reference" x1="0" x2="100" y1={100 - reference.height} y2={100 - reference.height} />}
          {runs.map((run) => (
            <polyline key={run[0]?.at} className="line-run" points={run.map(({ at, height }) => `${at},${100 - height}`).join(" ")} />
          ))}
        </svg>
        <svg className="line-points" width="100%" height="100%" aria-hidden="true">
          {points.map(({ at, height }) => (
            <circle key={at} className="line-point" cx={`${at}%`} cy={`${100 - height}%`} r={at === end?.at ? 5 : 3} />
          ))}
        </svg>
        {start && (
          <span className="line-value" style={{ left: 0, bottom: `${start.height}%` }}>
            {first}
          </span>
        )}
        {end && (
          <strong className="line-value line-value-last" style={{ bottom: `${end.height}%` }}>
            {last}
          </strong>
        )}
        {reference && (
          <span className={`line-district line-district-${reference.side}`} style={{ bottom: `${reference.height}%` }}>
            {reference.text}
          </span>
        )}
      </div>
      <p className="place-ends" aria-hidden="true">
        <span>{firstYear}</span>
        <span>{lastYear}</span>
      </p>
      <p className="second">{change}</p>
    </div>
  );
}
