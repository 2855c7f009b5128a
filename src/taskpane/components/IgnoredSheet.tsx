import type { ReactElement } from "react";
import { Link } from "@fluentui/react-components";
import type { IgnoredView } from "../../app/overview/overview";
import { settleLinks } from "../../text/pane/settleLinks";

export interface IgnoredSheetProps {
  readonly sheet: IgnoredView;
  readonly onMap: (sheet: IgnoredView) => void;
}

/** A sheet that was not read: why, what to do, and the way to map it by hand. */
export function IgnoredSheet({ sheet, onMap }: IgnoredSheetProps): ReactElement {
  return (
    <li>
      <strong>{sheet.file === null ? sheet.sheet : `${sheet.file} · ${sheet.sheet}`}</strong> — {sheet.reason}. {sheet.advice}{" "}
      <Link as="button" inline aria-label={settleLinks.mapAt(sheet.sheet)} onClick={() => onMap(sheet)}>
        {settleLinks.map}
      </Link>
    </li>
  );
}
