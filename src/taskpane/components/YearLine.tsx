import type { ReactElement } from "react";
import type { LineView } from "../../app/overview/lineView";

export interface YearLineProps {
  readonly line: LineView;
}

/** A small line by years: first and last value named, the district dashed, a missing year a gap. Drawn for any width without being stretched. */
export function YearLine({ line }: YearLineProps): ReactElement {
  const { points, runs, first, last, firstYear, lastYear, reference, alternative } = line;
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
            <circle key={at} className="line-point" cx={`${at}%`} cy={`${100 - height}%`} r={at === last.at ? 5 : 3} />
          ))}
        </svg>
        {reference && (
          <span className={`line-district line-district-${reference.side}`} style={{ bottom: `${reference.height}%` }}>
            {reference.text}
          </span>
        )}
        <span className="line-value" style={{ left: `${first.at}%`, bottom: `${first.height}%` }}>
          {first.text}
        </span>
        <strong className="line-value line-value-last" style={{ left: `${last.at}%`, bottom: `${last.height}%` }}>
          {last.text}
        </strong>
      </div>
      <p className="place-ends" aria-hidden="true">
        <span>{firstYear}</span>
        <span>{lastYear}</span>
      </p>
    </div>
  );
}
