import { defaultParameters } from "../../domain/parameters/parameters";
import { readCells } from "../cells/readCells";
import { makeFinding } from "../findings/makeFinding";
import type { SheetGrid } from "../grid";
import { mappingFindings } from "../mapping/mappingFindings";
import { sheetSkipped } from "../mapping/sheetSkipped";
import { understandTables } from "../mapping/understandTables";
import type { IgnoredSheet, RecognisedSheet, SheetDecisions, SheetKind } from "../reading";
import { readRegisters } from "../registers/readRegisters";
import { readTable } from "./readTable";
import type { SheetReading, TableReading } from "./sheetReading";
import { nothingRead } from "./sheetReading";
import type { TableRole } from "./tableRole";

const reasonsInFindings = ["procedureUnknown", "yearUnknown", "subjectUnknown", "gradeUnknown"] as const;

function join(readings: readonly TableReading[]): TableReading {
  return {
    facts: readings.flatMap(({ facts }) => facts),
    references: readings.flatMap(({ references }) => references),
    context: readings.flatMap(({ context }) => context),
    staff: readings.flatMap(({ staff }) => staff),
    olympiads: readings.flatMap(({ olympiads }) => olympiads),
    markers: readings.flatMap(({ markers }) => markers),
    journals: readings.flatMap(({ journals }) => journals),
    points: readings.flatMap(({ points }) => points),
    referencePoints: readings.flatMap(({ referencePoints }) => referencePoints),
    mentions: readings.flatMap(({ mentions }) => mentions),
    findings: readings.flatMap(({ findings }) => findings),
    districts: readings.flatMap(({ districts }) => districts),
  };
}

const only = <T>(values: readonly (T | null)[]): T | null => {
  const distinct = new Set(values);
  const [first] = distinct;
  return distinct.size === 1 ? (first ?? null) : null;
};

/** The line of «Что распознано» for the tables of one kind on a sheet. */
function recognise(grid: SheetGrid, kind: SheetKind, readings: readonly TableReading[]): RecognisedSheet {
  const { facts, context, staff, olympiads, markers, journals, points, mentions, findings } = join(readings);
  const years = [
    ...facts.map(({ fact }) => fact.year),
    ...[...context, ...staff, ...olympiads, ...markers, ...journals, ...points].map(({ record }) => record.year),
  ];
  return {
    file: grid.file,
    sheet: grid.name,
    kind,
    year: only(years),
    subject: only([...facts.map(({ fact }) => fact.subject), ...[...journals, ...points].map(({ record }) => record.subject)]),
    grade: only([...facts.map(({ fact }) => fact.grade), ...[...journals, ...points].map(({ record }) => record.grade)]),
    rows: mentions.length,
    confidence: findings.some(
      ({ finding, mention }) => mention === null && finding.severity === "warning" && finding.code !== "totalDisagrees",
    )
      ? "doubt"
      : "sure",
  };
}

const recordsOf = ({ facts, context, staff, olympiads, markers, journals, points, references, referencePoints }: TableReading): number =>
  [facts, context, staff, olympiads, markers, journals, points, references, referencePoints].reduce((sum, { length }) => sum + length, 0);

/** Why nothing of a sheet was used: the question that stands in its findings, else what its tables lacked. */
function refusal(grid: SheetGrid, roles: readonly TableRole[], read: TableReading): IgnoredSheet {
  const base = { file: grid.file, sheet: grid.name };
  const asked = reasonsInFindings.find((code) => read.findings.some(({ finding }) => finding.code === code));
  if (asked !== undefined) return { ...base, reason: asked, params: {} };
  const refused = roles.flatMap((role) => (role.read === "none" ? [role] : []));
  const known = refused.find(({ kind }) => kind !== null) ?? refused[0];
  if (known !== undefined) return { ...base, reason: known.reason, params: known.kind === null ? {} : { kind: known.kind } };
  return { ...base, reason: roles.length === 0 ? "noTable" : "noSchools", params: {} };
}

const ignoredFor = ({ file, name }: SheetGrid, reason: string): SheetReading => ({
  ...nothingRead,
  recognised: [],
  ignored: [{ file, sheet: name, reason, params: {} }],
});

/**
 * Reads one sheet: its tables, each as what it is. A sheet of which nothing was used is ignored with the reason.
 *
 * @param decisions what people said about tables, in place of what would be guessed, and the certificate minima of ЕГЭ
 */
export function readSheet(grid: SheetGrid, { mappings = [], minima = defaultParameters() }: SheetDecisions = {}): SheetReading {
  const cells = readCells(grid);
  const scope = { file: grid.file, sheet: grid.name, date1904: grid.date1904 };
  if (cells.rows.length === 0) return ignoredFor(grid, "empty");
  if (sheetSkipped(scope, mappings)) return ignoredFor(grid, "skippedByUser");
  const understood = understandTables(cells, mappings);
  // What a person said of a table outweighs what its words say.
  const registers = understood.some(({ mapping }) => mapping !== null) ? null : readRegisters(cells.rows, scope);
  if (registers !== null) {
    const { drafts, findings, recognised } = registers;
    return { ...nothingRead, recognised, ignored: [], support: { drafts, findings } };
  }
  const tables = understood.map(({ table, layout, role, context }) => ({
    role,
    reading: readTable(table, layout, role, context, scope, minima),
  }));
  const joined = join(tables.map(({ reading }) => reading));
  const used = tables.filter(
    ({ role, reading }) =>
      recordsOf(reading) > 0 ||
      (role.read !== "none" && (role.read === "registry" || role.read === "markers") && reading.mentions.length > 0),
  );
  const kinds = new Set(used.flatMap(({ role }) => (role.read === "none" ? [] : [role.kind])));
  const recognised = [...kinds].map((kind) =>
    recognise(
      grid,
      kind,
      used.filter(({ role }) => role.kind === kind).map(({ reading }) => reading),
    ),
  );
  const ignored =
    recognised.length > 0
      ? []
      : [
          refusal(
            grid,
            tables.map(({ role }) => role),
            joined,
          ),
        ];
  const hidden =
    grid.hidden && recognised.length > 0
      ? [{ finding: makeFinding("hiddenSheet", { file: grid.file, sheet: grid.name, address: "A1" }), mention: null }]
      : [];
  const said = mappingFindings(cells, understood, scope, mappings).map((finding) => ({ finding, mention: null }));
  return { ...joined, findings: [...hidden, ...said, ...joined.findings], recognised, ignored };
}
