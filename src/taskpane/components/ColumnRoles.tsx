import type { ReactElement } from "react";
import { Select } from "@fluentui/react-components";
import type { ChoiceView, MappedColumnView, MappedTableView } from "../../app/mapping/mappingView";
import { mappingWords as words } from "../../text/pane/mappingWords";
import type { MappingDraft } from "../hooks/useMappingChoice";

export interface ColumnRolesProps {
  readonly table: MappedTableView;
  readonly put: MappingDraft["put"];
}

/** The columns of a table, each with its role in a native list and the reason for it; scale and whom it counts where these matter. */
export function ColumnRoles({ table, put }: ColumnRolesProps): ReactElement {
  if (table.roles.length === 0) return <p className="second">{table.kind === "" ? words.columnsLater : words.columnsFixed}</p>;
  return (
    <ul className="column-roles">
      {table.columns.map((column) => (
        <ColumnRow key={column.at} column={column} roles={table.roles} put={put} />
      ))}
    </ul>
  );
}

function ColumnRow({
  column,
  roles,
  put,
}: {
  readonly column: MappedColumnView;
  readonly roles: readonly ChoiceView[];
  readonly put: MappingDraft["put"];
}): ReactElement {
  const { at, place, heading, role, why, scales, scale, counts, counted } = column;
  return (
    <li className={role === "ignore" ? "column-role column-idle" : "column-role"}>
      <p>
        <span className="column-place">{place}</span> {heading}
      </p>
      <Choice label={words.columnLabel(place, heading)} value={role} options={roles} onChoose={(value) => put("roles", at, value)} />
      {scales.length > 0 && (
        <Choice label={words.scaleLabel(heading)} value={scale} options={scales} onChoose={(value) => put("scales", at, value)} />
      )}
      {counts.length > 0 && (
        <Choice label={words.countedLabel(heading)} value={counted} options={counts} onChoose={(value) => put("counted", at, value)} />
      )}
      <p className="second">{why}</p>
    </li>
  );
}

function Choice({
  label,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly ChoiceView[];
  readonly onChoose: (value: string) => void;
}): ReactElement {
  return (
    <Select aria-label={label} className="choice-list" value={value} onChange={(_, data) => onChoose(data.value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}
