import type { ReactElement } from "react";
import type { ParameterGroupView, ParameterView } from "../../app/overview/parameterView";
import { parameterWords as words } from "../../text/pane/parameterWords";
import type { ParameterDraft } from "../hooks/useParameterDraft";
import { ParameterField } from "./ParameterField";

export interface ParameterGroupProps {
  readonly group: ParameterGroupView;
  readonly draft: ParameterDraft;
  readonly open: boolean;
}

/** Parameters of one part of the method, folded until they are wanted. */
export function ParameterGroup({ group, draft, open }: ParameterGroupProps): ReactElement {
  const textOf = ({ key, value }: ParameterView): string => draft.texts[key] ?? value;
  const changed = group.parameters.filter((parameter) => textOf(parameter).trim() !== parameter.standard).length;
  return (
    <details className="more parameter-group" open={open}>
      <summary>
        <h2>{words.group(group.name, group.parameters.length)}</h2>
        {changed > 0 && <span className="second">{words.groupChanged(changed)}</span>}
      </summary>
      <ul className="rows">
        {group.parameters.map((parameter) => (
          <ParameterField
            key={parameter.key}
            parameter={parameter}
            text={textOf(parameter)}
            problem={draft.problems[parameter.key] ?? null}
            onType={draft.type}
          />
        ))}
      </ul>
    </details>
  );
}
