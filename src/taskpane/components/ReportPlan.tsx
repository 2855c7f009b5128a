import { useState } from "react";
import type { ReactElement } from "react";
import { Link } from "@fluentui/react-components";
import type { PlannedSheet } from "../../app/overview/overview";
import { paneText } from "../../text/pane/paneText";
import { planWords as words } from "../../text/pane/planWords";

export interface ReportPlanProps {
  readonly planned: readonly PlannedSheet[];
  readonly leftOut: ReadonlySet<string>;
  readonly onToggle: (key: PlannedSheet["key"]) => void;
  readonly onAll: () => void;
}

/** What a run will write, said before it writes: how many sheets are new, how many give way; opened, each can be left out. */
export function ReportPlan({ planned, leftOut, onToggle, onAll }: ReportPlanProps): ReactElement {
  const [open, setOpen] = useState(false);
  const chosen = planned.filter(({ key }) => !leftOut.has(key));
  const replaced = chosen.filter(({ replaces }) => replaces).length;
  return (
    <>
      <p className="second">
        {chosen.length === 0 ? words.nothing : words.promise(chosen.length - replaced, replaced)}{" "}
        <Link as="button" inline aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? paneText.home.hidePlan : paneText.home.showPlan}
        </Link>
      </p>
      {open && (
        <fieldset className="plan second">
          <legend>{words.list}</legend>
          <ul>
            {planned.map(({ key, name, replaces }) => (
              <li key={key}>
                <label>
                  <input type="checkbox" checked={!leftOut.has(key)} onChange={() => onToggle(key)} />
                  <span>{name}</span>
                  <span className="plan-state">{replaces ? words.replaces : words.isNew}</span>
                </label>
              </li>
            ))}
          </ul>
          {leftOut.size > 0 && (
            <p>
              {words.linked}{" "}
              <Link as="button" inline onClick={onAll}>
                {words.all}
              </Link>
            </p>
          )}
        </fieldset>
      )}
    </>
  );
}
