import type { ReactElement } from "react";
import { Button, Link } from "@fluentui/react-components";
import type { ParameterEffect } from "../../app/overview/parameterView";
import { parameterWords as words } from "../../text/pane/parameterWords";

export interface ParameterFootProps {
  readonly effect: ParameterEffect | null;
  readonly problems: number;
  readonly applying: boolean;
  readonly onApply: () => void;
  readonly onRevert: () => void;
  readonly onSchool: (label: string) => void;
}

/** What the changes would do to the list, before they are applied. */
export function ParameterFoot({ effect, problems, applying, onApply, onRevert, onSchool }: ParameterFootProps): ReactElement {
  return (
    <footer className="foot">
      <div role="status">
        <h2>{problems > 0 ? words.wrong(problems) : (effect?.title ?? words.noEffect)}</h2>
        {problems === 0 &&
          effect?.lines.map(({ text, schools }) => (
            <p key={text} className="second">
              {text}
              {schools.map((school, index) => (
                <span key={school}>
                  {index > 0 && ","}{" "}
                  <Link as="button" inline onClick={() => onSchool(school)}>
                    {school}
                  </Link>
                </span>
              ))}
            </p>
          ))}
      </div>
      <div className="foot-buttons">
        <Button appearance="primary" disabledFocusable={applying || problems > 0} onClick={onApply}>
          {words.apply}
        </Button>
        <Button disabledFocusable={applying} onClick={onRevert}>
          {words.revert}
        </Button>
      </div>
    </footer>
  );
}
