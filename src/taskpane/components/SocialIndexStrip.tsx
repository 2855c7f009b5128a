import type { ReactElement } from "react";
import type { SocialIndexStripView } from "../../app/overview/socialIndexStrip";
import { schoolWords } from "../../text/pane/schoolWords";

export interface SocialIndexStripProps {
  readonly strip: SocialIndexStripView;
}

const words = schoolWords.socialIndex;

/** The scale of ИСБШ with the district in the middle and a diamond at the school's own value. Redrawn, never stretched. */
export function SocialIndexStrip({ strip: { mark, middle, alternative } }: SocialIndexStripProps): ReactElement {
  return (
    <div className="place">
      <svg className="place-strip" width="100%" height="28" role="img" aria-label={alternative}>
        <line className="place-axis" x1="0" x2="100%" y1="14" y2="14" />
        <line className="place-middle" x1={`${middle}%`} x2={`${middle}%`} y1="2" y2="26" />
        <svg x={`${mark}%`} y="14" overflow="visible">
          <path className="place-mark" d="M0-8 8 0 0 8-8 0z" />
        </svg>
      </svg>
      <p className="place-ends scale-ends" aria-hidden="true">
        <span>{words.harder}</span>
        <span>{words.district}</span>
        <span>{words.easier}</span>
      </p>
    </div>
  );
}
