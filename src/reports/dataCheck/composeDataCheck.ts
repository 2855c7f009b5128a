import { severityText } from "../../text/names/severityText";
import { commonWords } from "../../text/sheets/commonWords";
import { dataCheckWords as words } from "../../text/sheets/dataCheckWords";
import { legendText } from "../../text/sheets/legendText";
import { inputNames } from "../inputs/inputNames";
import { keptText } from "../inputs/keptText";
import { composeSheet } from "../layout/composeSheet";
import type { TableColumn } from "../layout/sheetDescription";
import { formats } from "../layout/theme";
import type { ReportInput } from "../reportInput";
import type { InputRange, ModelCell, SheetModel } from "../sheetModel";
import { sourceCell } from "../sources/sourceCell";
import { stamp } from "../stamp";
import type { CheckRow } from "./checkRow";
import { checkRows } from "./checkRows";

const { general, text } = formats;
const { headings } = words;
const columns: readonly TableColumn[] = [
  { heading: headings.number, width: 6, look: "centred", format: general },
  { heading: headings.severity, width: 12, look: "status", format: general },
  { heading: headings.school, width: 23, look: "text", format: text },
  { heading: headings.message, width: 38, look: "text", format: general },
  { heading: headings.advice, width: 38, look: "text", format: general },
  { heading: headings.source, width: 18, look: "link", format: general },
  { heading: headings.state, width: 12, look: "input", format: general },
  { heading: headings.note, width: 15, look: "input", format: text },
];
const stateColumn = 6;
/** From so many findings on, rows of one kind share a height: the number of heights must not grow with the rows. */
const manyRows = 600;

/** «Проверка данных»: every finding with its cell and what to do; a person may accept one, saying who and why. */
export function composeDataCheck(input: ReportInput): SheetModel {
  const { kept, recognised, ignored } = input;
  const lines = checkRows(input);
  const open = lines.filter(({ accepted }) => !accepted);
  const count = (severity: CheckRow["severity"]): number => open.filter((line) => line.severity === severity).length;
  return composeSheet({
    key: "dataCheck",
    title: words.title,
    stamp: stamp(input),
    legend: legendText(words.legend),
    answer: words.answer(
      { error: count("error"), warning: count("warning"), info: count("info") },
      lines.length - open.length,
      new Set(recognised.map(({ file, sheet }) => JSON.stringify([file, sheet]))).size,
      new Set([...recognised, ...ignored].map(({ file, sheet }) => JSON.stringify([file, sheet]))).size,
    ),
    columns,
    rows: lines.map((line, index) => rowOf(line, index, kept)),
    signColumns: [1],
    ...(lines.length > manyRows ? { heightBlocks: blocksByGroup(lines) } : {}),
    inputs: inputsOf(lines),
    notes: words.notes,
    orientation: "Landscape",
    freezeColumns: 2,
    autoFilter: true,
  });
}

function rowOf({ severity, school, message, advice, source, key }: CheckRow, index: number, kept: ReportInput["kept"]): ModelCell[] {
  const { sign, name } = severityText(severity);
  const state = key === null ? null : keptText(kept, inputNames.dismissals, key, "state");
  return [
    index + 1,
    `${sign} ${name}`,
    school ?? words.allSchools,
    message,
    advice,
    source === null ? commonWords.notApplicable : sourceCell(source),
    key === null ? null : (state ?? words.states.new),
    key === null ? null : keptText(kept, inputNames.dismissalNotes, key, "note"),
  ];
}

/** Inputs stand on the rows that have a key; those come first. */
function inputsOf(lines: readonly CheckRow[]): InputRange[] {
  const rowKeys = lines.flatMap(({ key }) => (key === null ? [] : [key]));
  if (rowKeys.length === 0) return [];
  const range = (column: number) => ({ row: 0, column, rows: rowKeys.length, columns: 1 });
  const options = Object.values(words.states);
  return [
    { name: inputNames.dismissals, range: range(stateColumn), rowKeys, columnKeys: ["state"], validation: { type: "list", options } },
    { name: inputNames.dismissalNotes, range: range(stateColumn + 1), rowKeys, columnKeys: ["note"] },
  ];
}

function blocksByGroup(lines: readonly CheckRow[]): number[] {
  const blocks: number[] = [];
  lines.forEach(({ severity, group, accepted }, row) => {
    const before = lines[row - 1];
    const same = before?.severity === severity && before.group === group && before.accepted === accepted;
    if (same) blocks.push((blocks.pop() ?? 0) + 1);
    else blocks.push(1);
  });
  return blocks;
}
