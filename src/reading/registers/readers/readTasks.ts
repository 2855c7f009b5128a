import { calendarYear } from "../../context/calendarYear";
import { cellText } from "../../cells/cellText";
import type { Line } from "../../tables/view";
import { slotAt } from "../../rows/tableRow";
import { tidyText } from "../../text/tidyText";
import { headingKey } from "../../vocabulary/headingKey";
import { isTask } from "../isTask";
import { taskLevel } from "../taskLevel";
import { registerCells } from "../registerCells";
import type { RegisterReading, RowFinding, SupportDraft } from "../registerDraft";
import type { RegisterColumn, RegisterTable } from "../registerTable";

const labelIn = ({ slots }: Line): string => headingKey(slots[0] === undefined ? "" : cellText(slots[0].cell));

/** The level of a task: in its heading («Задание 4 (Б)») or in the row «Уровень». */
function levelOf({ at, path }: RegisterColumn, levels: Line | undefined): boolean | null {
  const inHeading = path.map((text) => taskLevel(/\(([^)]+)\)\s*$/u.exec(text)?.[1] ?? text)).find((level) => level !== null);
  const slot = levels === undefined ? undefined : slotAt(levels, at);
  return inHeading ?? (slot === undefined ? null : taskLevel(cellText(slot.cell)));
}

/** The words of a task: its skill where the sheet names one, else its number with the grade, so that numbers of two grades are never one topic. */
function topicOf({ path }: RegisterColumn, grade: number | null): string {
  const words = path.map(tidyText).filter((text) => /[а-яё]{4,}/iu.test(text.replace(/задание/iu, "")));
  const name = words[words.length - 1];
  if (name !== undefined) return name;
  const number = tidyText(path[path.length - 1] ?? "")
    .replace(/^задание\s*/iu, "")
    .replace(/^№\s*/u, "");
  return grade === null ? `№ ${number}` : `№ ${number} (${grade})`;
}

/**
 * «Выполнение заданий» and «Достижение планируемых результатов» of ФИС ОКО: per cent by task (columns) for groups of participants (rows). The rows
 * «Макс. балл» and «Уровень» describe the tasks; wider populations are passed over. A task whose level nobody tells has `basic` null.
 */
export function readTasks(table: RegisterTable): RegisterReading {
  const drafts: SupportDraft[] = [];
  const findings: RowFinding[] = [];
  const tasks = table.columns.filter(isTask);
  const { context } = table;
  const year = context.year === null ? null : calendarYear(context.year, "vpr", null);
  const { subject, grade } = context;
  const describing = table.preamble;
  const levels = describing.find((line) => / уров[а-я]* /.test(labelIn(line)));
  const [first] = table.rows;
  if (first === undefined) return { drafts, findings };
  const about = registerCells(table, { ...first, schools: null }, findings);
  if (year === null) about.say("yearUnknown", null, { kind: table.form.kind });
  if (subject === null) about.say("subjectUnknown", null, { kind: table.form.kind });
  if (year === null || subject === null) return { drafts, findings };
  const unknown = tasks.filter((column) => levelOf(column, levels) === null).length;
  if (unknown > 0) about.say("taskLevelUnknown", null, { count: unknown });
  for (const row of table.rows) {
    if (row.schools?.kind !== "named") continue;
    const cells = registerCells(table, row, findings);
    const n = cells.number("n");
    const figures = tasks.flatMap((column) => {
      const figure = cells.numberIn(column, "share");
      return figure === null ? [] : [{ column, value: figure.value }];
    });
    if (figures.length === 0) continue;
    if (n === null) {
      cells.say("participantsMissing", "n", { kind: "vpr", subject });
      continue;
    }
    for (const { column, value } of figures) {
      if (value > 100) {
        cells.say("registerShareImpossible", null, { value, role: tidyText(column.path[column.path.length - 1] ?? "") });
        continue;
      }
      drafts.push({
        list: "tasks",
        schools: row.schools,
        record: {
          year,
          subject,
          grade,
          topic: topicOf(column, grade),
          basic: levelOf(column, levels),
          n,
          fulfilled: value,
          source: cells.sourceOf(column),
        },
      });
    }
  }
  return { drafts, findings };
}
