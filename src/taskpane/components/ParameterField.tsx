import { useId } from "react";
import type { ReactElement } from "react";
import { Input, Link, Select } from "@fluentui/react-components";
import type { ParameterView } from "../../app/overview/parameterView";
import { parameterWords as words } from "../../text/pane/parameterWords";

export interface ParameterFieldProps {
  readonly parameter: ParameterView;
  /** What stands in the field. */
  readonly text: string;
  readonly problem: string | null;
  readonly onType: (key: string, text: string) => void;
}

/** One parameter: name and field, what it does, what is usual; a bar and the word «Изменено» when it is not at its default. */
export function ParameterField({ parameter, text, problem, onType }: ParameterFieldProps): ReactElement {
  const { key, name, meaning, unit, terms, standard, reset, options, wide, numeric } = parameter;
  const id = useId();
  const changed = text.trim() !== standard;
  const described = {
    id,
    "aria-describedby": `${id}-meaning ${id}-terms${problem === null ? "" : ` ${id}-problem`}`,
    "aria-invalid": problem !== null,
  };
  return (
    <li className={`parameter${changed ? " parameter-changed" : ""}${wide ? " parameter-wide" : ""}`}>
      <label htmlFor={id}>{name}</label>
      {options === null ? (
        <Input
          {...described}
          className="parameter-input"
          value={text}
          inputMode={numeric ? "decimal" : "text"}
          contentAfter={unit}
          onChange={(_, data) => onType(key, data.value)}
        />
      ) : (
        <Select {...described} className="parameter-input" value={text} onChange={(_, data) => onType(key, data.value)}>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      )}
      {problem !== null && (
        <p id={`${id}-problem`} className="parameter-problem" role="alert">
          {problem}
        </p>
      )}
      <p id={`${id}-meaning`} className="parameter-meaning">
        {meaning}
      </p>
      <p id={`${id}-terms`} className="second">
        {changed && <strong>{words.isChanged} · </strong>}
        {terms}{" "}
        {changed && (
          <Link as="button" inline onClick={() => onType(key, standard)}>
            {reset}
          </Link>
        )}
      </p>
    </li>
  );
}
