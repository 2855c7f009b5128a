import { useId } from "react";
import type { ReactElement } from "react";
import { Select } from "@fluentui/react-components";
import type { ChoiceView } from "../../app/mapping/mappingView";

export interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly ChoiceView[];
  readonly onChoose: (value: string) => void;
}

/** A named native list to choose from. */
export function ChoiceField({ label, value, options, onChoose }: ChoiceFieldProps): ReactElement {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <Select id={id} className="choice-list" value={value} onChange={(_, data) => onChoose(data.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </div>
  );
}
