import type { ReactElement, ReactNode } from "react";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { ScreenTitle } from "./ScreenTitle";

export interface NoticeProps {
  readonly tone: "done" | "failed" | "info";
  readonly title: string;
  readonly children?: ReactNode;
}

const roles = { failed: "alert", info: "status", done: undefined };
const icons = { done: CheckmarkCircleRegular, failed: ErrorCircleRegular, info: InfoRegular };

/** The one box of a screen: an outcome, a failure or the thing to notice. A failure interrupts a screen reader, what is to be noticed waits; an outcome is told by the pane itself. */
export function Notice({ tone, title, children }: NoticeProps): ReactElement {
  const Icon = icons[tone];
  return (
    <section className={`notice notice-${tone}`} role={roles[tone]}>
      <Icon className="notice-icon" fontSize={20} aria-hidden="true" />
      <div className="notice-text">
        <ScreenTitle>{title}</ScreenTitle>
        {children}
      </div>
    </section>
  );
}
