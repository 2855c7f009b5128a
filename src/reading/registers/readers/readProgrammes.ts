import type { ExpertMark } from "../../../domain/support/supportRecords";
import { tidyText } from "../../text/tidyText";
import type { RegisterCells } from "../registerCells";
import { yearSaid } from "../yearSaid";
import { registerCells } from "../registerCells";
import type { RegisterReading, RowFinding, SupportDraft } from "../registerDraft";
import type { RegisterColumn, RegisterTable } from "../registerTable";

const marking = /критери|эксперт|оценк|балл/iu;

/** «(0–2)», «макс. 5», «из 10»: the greatest mark that a heading names. */
function maximumIn(path: readonly string[]): number | null {
  const text = path.join(" ");
  const match = /(?:0|1)\s*[-–—…]\s*(\d{1,3})(?!\d)/u.exec(text) ?? /(?:макс[а-я.]*|из|до)\s*(\d{1,3})(?!\d)/iu.exec(text);
  return match?.[1] === undefined ? null : Number(match[1]);
}

interface CriterionColumn {
  readonly column: RegisterColumn;
  readonly criterion: string;
  readonly expert: number | null;
}

/** The words of a criterion without the bounds of its marks: «Анализ причин (0–2)». */
const criterionOf = (column: RegisterColumn): string =>
  tidyText(column.path[column.path.length - 1] ?? "").replace(
    /[\s,;:]*(?:\((?:[01]\s*[-–—…]\s*\d+|макс|из|до)[^)]*\)|[01]\s*[-–—…]\s*\d+(?:\s*балл[а-я]*)?)$/iu,
    "",
  );

/**
 * Columns of criteria: headings with the bounds of a mark, and headings that the form does not know, under «Экспертная оценка» or beside «Эксперт». «Эксперт 1», «Эксперт 2» under
 * a criterion give the number of the expert.
 */
function criteriaOf(table: RegisterTable): CriterionColumn[] {
  const withExpert = table.columns.some(({ role }) => role === "expert");
  return table.columns.flatMap((column): CriterionColumn[] => {
    const expert = /^эксперт\s*(?:№\s*)?(\d+)$/iu.exec(criterionOf(column))?.[1];
    if (expert !== undefined) {
      const criterion = tidyText(column.path.slice(0, -1).join(" ")) || "—";
      return [{ column, criterion, expert: Number(expert) }];
    }
    if ((column.role !== null && column.role !== "criterion") || column.path.length === 0) return [];
    const named = column.role === "criterion" || withExpert || marking.test(column.path.join(" "));
    return named ? [{ column, criterion: criterionOf(column), expert: null }] : [];
  });
}

/**
 * School programmes: one row a school, or one row a school and expert, with criteria in columns or one criterion a row. Experts are
 * numbered by their order on the sheet; their names are not kept.
 */
export function readProgrammes(table: RegisterTable): RegisterReading {
  const drafts: SupportDraft[] = [];
  const findings: RowFinding[] = [];
  const criteria = criteriaOf(table);
  const experts = new Map<string, number>();
  const rowsOfSchool = new Map<string, number>();
  for (const row of table.rows) {
    const cells = registerCells(table, row, findings);
    const school = row.schools?.kind === "named" ? row.schools.texts.join("|") : (row.schools?.kind ?? "");
    const before = rowsOfSchool.get(school) ?? 0;
    rowsOfSchool.set(school, before + 1);
    const expert = expertNumber(cells, experts) ?? before + 1;
    const marks: ExpertMark[] = criteria.flatMap(({ column, criterion, expert: own }) => {
      const mark = cells.numberIn(column)?.value;
      return mark === undefined ? [] : [{ criterion, expert: own ?? expert, mark, maximum: maximumIn(column.path) }];
    });
    const [criterion, mark] = [cells.text("criterionName"), cells.number("mark")];
    if (criterion !== null && mark !== null) marks.push({ criterion, expert, mark, maximum: cells.number("maximum") });
    const kept = marks.filter(({ mark: value, maximum, criterion: name }) => {
      if (maximum === null || value <= maximum) return true;
      cells.say("expertMarkOverMaximum", null, { criterion: name, mark: value, maximum });
      return false;
    });
    const record = {
      present: cells.flag("present"),
      document: cells.text("document"),
      baseYear: baseYearOf(cells),
      target: targetOf(cells),
      routesPlanned: cells.number("routesPlanned"),
      routesDone: cells.number("routesDone"),
      marks: kept,
      source: cells.source,
    };
    const { present, document, baseYear, target, routesPlanned, routesDone } = record;
    if ([present, document, baseYear, target, routesPlanned, routesDone].every((value) => value === null) && kept.length === 0) continue;
    if (row.schools === null) cells.say("rowWithoutSchool", null, { label: "" });
    else drafts.push({ list: "programmes", schools: row.schools, record });
  }
  return { drafts, findings };
}

function expertNumber(cells: RegisterCells, experts: Map<string, number>): number | null {
  const named = cells.text("expert");
  if (named === null) return null;
  const number = experts.get(named.toLowerCase()) ?? experts.size + 1;
  experts.set(named.toLowerCase(), number);
  return number;
}

function baseYearOf(cells: RegisterCells): number | null {
  const year = yearSaid(cells, "baseYear");
  // A school year is that of its exams: method §0.
  return year === null ? null : year.kind === "school" ? year.year + 1 : year.year;
}

function targetOf(cells: RegisterCells): { pooledShare: number | null; resultIndex: number | null } | null {
  const [pooledShare, resultIndex] = [cells.number("targetShare", "share"), cells.number("targetIndex")];
  return pooledShare === null && resultIndex === null ? null : { pooledShare, resultIndex };
}
