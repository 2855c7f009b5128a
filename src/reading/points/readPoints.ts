import type { ReferenceDistribution } from "../../domain/assessment/scoreDistribution";
import type { Finding } from "../../domain/findings/finding";
import type { Figure } from "../figures/figure";
import { readFigure } from "../figures/readFigure";
import { makeFinding } from "../findings/makeFinding";
import type { PointsDraft } from "../indicators/recordDraft";
import { resultKeys } from "../results/resultKeys";
import type { ResultsTable } from "../results/resultsTable";
import type { Unit } from "../roles/headingFacets";
import { sourceOf } from "../rows/sheetScope";
import type { TableRow } from "../rows/tableRow";
import { slotAt } from "../rows/tableRow";
import type { PointsColumn } from "./pointsColumns";
import { pointsColumns } from "./pointsColumns";
import { countsOf, sharesOf, unitOfRows } from "./pointsOfRow";
import { scaleInText } from "./scaleInText";

export interface PointsReading {
  readonly records: readonly PointsDraft[];
  readonly references: readonly ReferenceDistribution[];
  readonly findings: readonly Finding[];
}

interface ReadRow {
  readonly row: TableRow;
  readonly figures: readonly Figure[];
  readonly n: number | null;
  readonly findings: readonly Finding[];
}

/** What the headings over the points say of their unit; the title of the table may say it as well. */
function statedUnit(columns: readonly PointsColumn[], title: string): Unit | null {
  const said = columns.map(({ unit }) => unit).find((unit) => unit !== null);
  return said ?? (/%|процент/iu.test(title) ? "share" : null);
}

/**
 * Reads «Распределение первичных баллов» of ВПР: groups of participants in rows, columns 0…N of primary points, in people or in per cents of the
 * participants. Every row of a school gives whole pupils by points that make up its n, or is left out with a finding; wider populations are
 * kept as shares. Boundaries of the marks are taken from the sheet alone, see knownBoundaries for the rest.
 */
export function readPoints(table: ResultsTable): PointsReading {
  const { layout, context, scope } = table;
  const found = pointsColumns(layout);
  if (found === null) return { records: [], references: [], findings: [] };
  const { columns } = found;
  const maximum = columns.length - 1;
  const boundaries = found.boundaries ?? context.texts.map((text) => scaleInText(text, maximum)).find((scale) => scale !== null) ?? null;
  const places = new Set(columns.map(({ at }) => at));
  const nAt = layout.columns.find(({ at, facets }) => !places.has(at) && facets.identity === null && facets.measure === "n")?.at;
  const keysOf = resultKeys(layout, { subject: null, grade: null, year: null, procedure: null, columns: new Map() }, context, "vpr");
  const read = table.rows.map((row): ReadRow => {
    const cells = columns.map(({ at }) => readFigure(slotAt(row.line, at), "share", scope));
    const n = readFigure(slotAt(row.line, nAt), "count", scope).figure;
    return {
      row,
      figures: cells.map(({ figure }) => figure),
      n: n.state === "value" ? n.value : null,
      findings: cells.flatMap((cell) => cell.findings),
    };
  });
  const filled = read.filter(({ figures }) => figures.some(({ state }) => state !== "absent"));
  const unit = unitOfRows(filled, statedUnit(columns, context.texts[0] ?? ""));

  const records: PointsDraft[] = [];
  const references: ReferenceDistribution[] = [];
  const findings: Finding[] = [];
  const lacks = { year: false, subject: false };
  for (const { row, figures, n, findings: ofCells } of filled) {
    const { year, subject, grade } = keysOf(row);
    if (year === null || subject === null) {
      lacks.year ||= year === null;
      lacks.subject ||= subject === null;
      continue;
    }
    const source = sourceOf(
      scope,
      row.line.slots.filter(({ at }) => at === nAt || places.has(at)).map(({ cell }) => cell),
    );
    const about = { year, subject, grade, boundaries, source };
    if (row.kind === "reference") {
      const shares = unit === null ? null : sharesOf(figures, unit, n);
      if (shares !== null) references.push({ ...about, population: row.population.population, shares });
      continue;
    }
    findings.push(...ofCells);
    const counts = unit === null ? null : countsOf(figures, unit, n);
    if (counts === null) findings.push(makeFinding("pointsDoNotSum", source, { subject, n: n ?? "" }));
    else records.push({ mention: row.mention, record: { ...about, n: counts.reduce((sum, count) => sum + count, 0), counts } });
  }
  const whole = { file: scope.file, sheet: scope.sheet, address: "A1" };
  if (lacks.year) findings.push(makeFinding("yearUnknown", whole, { kind: table.kind }));
  if (lacks.subject) findings.push(makeFinding("subjectUnknown", whole, { kind: table.kind }));
  return { records, references, findings };
}
