import type { ParameterDefinition } from "../../domain/parameters/parameter";
import { parameterCatalogue } from "../../domain/parameters/parameterCatalogue";
import type { ParameterKey } from "../../domain/parameters/parameters";
import { definedNames } from "../../text/names/definedNames";
import { parameterBoundsText } from "../../text/parameters/parameterBoundsText";
import { parameterGroupName } from "../../text/parameters/parameterGroupName";
import { parameterText } from "../../text/parameters/parameterText";
import { parameterValueText } from "../../text/parameters/parameterValueText";
import { legendText } from "../../text/sheets/legendText";
import { parametersWords as words } from "../../text/sheets/parametersWords";
import { inputNames } from "../inputs/inputNames";
import { composeSheet } from "../layout/composeSheet";
import type { TableColumn } from "../layout/sheetDescription";
import { formats } from "../layout/theme";
import type { ReportInput } from "../reportInput";
import type { ModelCell, ModelRange, PartValidation, SheetModel } from "../sheetModel";
import { stamp } from "../stamp";
import { parameterCell } from "./parameterCell";
import { parameterValidation } from "./parameterValidation";

type Definition = ParameterDefinition & { readonly key: ParameterKey };

const { general } = formats;
const valueColumn = 1;
const columns: readonly TableColumn[] = [
  { heading: words.headings.name, width: 30, look: "text", format: general },
  { heading: words.headings.value, width: 16, look: "input", format: general },
  { heading: words.headings.unit, width: 9, look: "centred", format: general },
  { heading: words.headings.default, width: 15, look: "centred", format: formats.text },
  { heading: words.headings.changed, width: 15, look: "text", format: general },
  { heading: words.headings.bounds, width: 14, look: "centred", format: general },
  { heading: words.headings.meaning, width: 38, look: "text", format: general },
  { heading: words.headings.source, width: 25, look: "text", format: general, size: 9 },
];

/** «Параметры»: every parameter of the method with the cell people type into; what they typed is used by the next run. */
export function composeParameters(input: ReportInput): SheetModel {
  const { parameters } = input;
  const rows: ModelCell[][] = [];
  const rowKeys: string[] = [];
  const sectionRows: number[] = [];
  const partValidations: PartValidation[] = [];
  const changed: string[] = [];
  for (const [index, definition] of parameterCatalogue.entries()) {
    if (definition.group !== parameterCatalogue[index - 1]?.group) {
      sectionRows.push(rows.length);
      rowKeys.push(`section:${definition.group}`);
      rows.push([parameterGroupName(definition.group), ...columns.slice(1).map(() => null)]);
    }
    const range: ModelRange = { row: rows.length, column: valueColumn, rows: 1, columns: 1 };
    const validation = parameterValidation(definition);
    if (validation) partValidations.push({ range, validation });
    const isChanged = !sameValue(parameters[definition.key], definition.default);
    if (isChanged) changed.push(parameterText(definition.key).name);
    rowKeys.push(definition.key);
    rows.push(parameterRow(definition, parameters[definition.key], isChanged));
  }
  return composeSheet({
    key: "parameters",
    title: words.title,
    stamp: stamp(input),
    legend: legendText(words.legend),
    answer: words.answer(changed, parameterCatalogue.length),
    columns,
    rows,
    sectionRows,
    names: [{ name: definedNames.parameters, range: { row: 0, column: 0, rows: rows.length + 1, columns: valueColumn + 1 } }],
    signColumns: [4],
    inputs: [
      {
        name: inputNames.parameters,
        range: { row: 0, column: valueColumn, rows: rows.length, columns: 1 },
        rowKeys,
        columnKeys: ["value"],
        partValidations,
      },
    ],
    inputLooks: sectionRows.map((start, index) => ({
      row: start + 1,
      column: valueColumn,
      rows: (sectionRows[index + 1] ?? rows.length) - start - 1,
      columns: 1,
    })),
    notes: words.notes,
    orientation: "Landscape",
    freezeColumns: 1,
  });
}

function parameterRow(definition: Definition, value: ReportInput["parameters"][ParameterKey], isChanged: boolean): ModelCell[] {
  const { name, unit, meaning, source } = parameterText(definition.key);
  return [
    name,
    parameterCell(definition, value),
    unit,
    parameterValueText(definition, definition.default),
    isChanged ? words.changed : words.unchanged,
    parameterBoundsText(definition),
    meaning,
    source,
  ];
}

function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
