import type { Cell, CellRow } from "../cells/cell";
import { cellText } from "../cells/cellText";
import { calendarYear } from "../context/calendarYear";
import { tableContext } from "../context/tableContext";
import { readFigure } from "../figures/readFigure";
import { makeFinding } from "../findings/makeFinding";
import { namesSchool } from "../rows/namesSchool";
import type { SheetScope } from "../rows/sheetScope";
import { sourceOf } from "../rows/sheetScope";
import { tidyText } from "../text/tidyText";
import type { RegistersReading, RowFinding, SupportDraft } from "./registerDraft";
import { taskLevel } from "./taskLevel";

const asked = /(\d+)\s*(?:уч|чел|обуч)/iu;
const maximum = /макс\S*\s*(?:первичн\S*\s*)?балл/iu;

const schoolOf = ({ value }: Cell): string | null => {
  const name = typeof value === "string" ? value.replace(/[\s,(]*\d+\s*(?:уч|чел|обуч).*$/iu, "") : "";
  return namesSchool(name) ? tidyText(name) : null;
};

/**
 * «Достижение планируемых результатов» and «Выполнение заданий» with tasks in rows and schools in columns, as ФИС ОКО gives them: «Умения | Макс балл | СОШ № 1 (12 уч.)».
 * Null for any other sheet. The number of pupils stands in the heading of the school or under it; a school without it is asked about.
 */
export function readTaskRows(rows: readonly CellRow[], scope: SheetScope): RegistersReading | null {
  const first = rows.findIndex(({ cells }) => {
    const at = cells.find((cell) => maximum.test(cellText(cell)))?.column;
    return at !== undefined && cells.some((cell) => cell.column > at && schoolOf(cell) !== null);
  });
  const heading = rows[first];
  if (heading === undefined) return null;
  const titles = rows.slice(0, first).map(({ cells }) => cells.map(cellText).join(" "));
  const context = tableContext({ titles, outerTitles: [] }, scope.sheet, scope.file);
  const { kind, subject, grade } = context;
  if ((kind !== "vprTasks" && kind !== "vprOutcomes") || subject === null || context.year === null) return null;
  const year = calendarYear(context.year, "vpr", null);
  const maximumAt = heading.cells.find((cell) => maximum.test(cellText(cell)))?.column ?? 0;
  const levelAt = heading.cells.find((cell) => /уров/iu.test(cellText(cell)))?.column;
  const under = rows[first + 1];
  const findings: RowFinding[] = [];
  const schools = heading.cells.flatMap((cell) => {
    const name = cell.column > maximumAt ? schoolOf(cell) : null;
    if (name === null) return [];
    const below = under?.cells.find(({ column }) => column === cell.column);
    const n = asked.exec(cellText(cell))?.[1] ?? (below === undefined ? undefined : asked.exec(cellText(below))?.[1]);
    const named = { kind: "named", texts: [name], source: sourceOf(scope, [cell]) } as const;
    if (n !== undefined) return [{ at: cell.column, n: Number(n), named }];
    findings.push({ finding: makeFinding("participantsMissing", named.source, { kind: "vpr", subject }), schools: named });
    return [];
  });
  const drafts: SupportDraft[] = [];
  let levels = 0;
  for (const { cells } of rows.slice(first + 1)) {
    const label = cells.filter(({ column }) => column < maximumAt && column !== levelAt).map(cellText);
    const points = cells.find(({ column }) => column === maximumAt);
    if (label.length === 0 || points === undefined || readFigure(slotOf(points), "count", scope).figure.state !== "value") continue;
    const skill = label.filter((text) => /[а-яё]{4,}/iu.test(text)).sort((a, b) => b.length - a.length)[0];
    const level = cells.find(({ column }) => column === levelAt);
    const basic = level === undefined ? taskLevel(/\(([^)]+)\)\s*$/u.exec(label.join(" "))?.[1] ?? "") : taskLevel(cellText(level));
    if (basic === null) levels += 1;
    for (const { at, n, named } of schools) {
      const cell = cells.find(({ column }) => column === at);
      if (cell === undefined) continue;
      const { figure, findings: said } = readFigure(slotOf(cell), "share", scope);
      findings.push(...said.map((finding) => ({ finding, schools: named })));
      if (figure.state !== "value") continue;
      if (figure.value > 100) {
        const params = { value: figure.value, role: label[0] ?? "" };
        findings.push({ finding: makeFinding("registerShareImpossible", sourceOf(scope, [cell]), params), schools: named });
        continue;
      }
      const topic = skill === undefined ? `№ ${tidyText(label[0] ?? "")}${grade === null ? "" : ` (${grade})`}` : tidyText(skill);
      drafts.push({
        list: "tasks",
        schools: named,
        record: { year, subject, grade, topic, basic, n, fulfilled: figure.value, source: sourceOf(scope, [cell]) },
      });
    }
  }
  if (drafts.length === 0 && findings.length === 0) return null;
  if (levels > 0)
    findings.push({ finding: makeFinding("taskLevelUnknown", sourceOf(scope, heading.cells), { count: levels }), schools: null });
  const confidence = findings.some(({ finding }) => finding.severity === "error") ? "doubt" : "sure";
  return {
    drafts,
    findings,
    recognised: [{ file: scope.file, sheet: scope.sheet, kind, year, subject, grade, rows: schools.length, confidence }],
  };
}

const slotOf = (cell: Cell) => ({ line: cell.row, at: cell.column, lastLine: cell.row, lastAt: cell.column, cell });
