import type { ReactElement, ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";

export interface ScreenTitleProps {
  readonly children: ReactNode;
  /** The way back, with its name, on a screen that has no tab. */
  readonly back?: { readonly label: string; readonly onBack: () => void };
}

/** H1 of a screen: what is true now. */
export function ScreenTitle({ children, back }: ScreenTitleProps): ReactElement {
  const title = <h1>{children}</h1>;
  if (!back) return title;
  return (
    <header className="screen-title">
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowLeftRegular aria-hidden="true" />}
        aria-label={back.label}
        onClick={back.onBack}
      />
      {title}
    </header>
  );
}
