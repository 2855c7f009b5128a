import type { CertificateMinima } from "../../domain/parameters/definitions/certificateMinimumParameters";
import type { Finding } from "../../domain/findings/finding";
import { cellText } from "../cells/cellText";
import { schoolInText } from "../context/schoolInText";
import type { TableContext } from "../context/tableContext";
import { makeFinding } from "../findings/makeFinding";
import { readMarkers } from "../indicators/readMarkers";
import { readOlympiads } from "../indicators/readOlympiads";
import { readPassports } from "../indicators/readPassports";
import { readStaff } from "../indicators/readStaff";
import { readJournal } from "../journal/readJournal";
import { readPoints } from "../points/readPoints";
import { readPupils } from "../pupils/readPupils";
import { readResults } from "../results/readResults";
import { checkRegistry } from "../registry/checkRegistry";
import type { ResultsTable } from "../results/resultsTable";
import type { TableLayout } from "../roles/tableLayout";
import type { SheetScope } from "../rows/sheetScope";
import { sourceOf } from "../rows/sheetScope";
import { walkRows } from "../rows/walkRows";
import { rowPopulation } from "../schools/rowPopulation";
import type { SchoolMention } from "../schools/schoolMention";
import type { Table } from "../tables/table";
import { ownerOf } from "./ownerOf";
import type { TableReading } from "./sheetReading";
import { nothingRead } from "./sheetReading";
import { unusedColumns } from "./unusedColumns";
import type { TableRole } from "./tableRole";

/** The school of a whole table, where no column names it: in a title, the sheet's name or the file's name. */
function onlySchool({ titles, outerTitles }: Table, layout: TableLayout, context: TableContext): string | null {
  const { school, fullName, code, login } = layout.identity;
  if (school !== undefined || fullName !== undefined || code !== undefined || login !== undefined) return null;
  // A name ends with its line: what the next line says (a date) is no part of it. A name over two lines is found in the texts taken together.
  for (const text of [...titles, ...outerTitles, ...context.texts]) {
    const name = schoolInText(text);
    if (name !== null) return name;
  }
  return null;
}

type Reading = Partial<Omit<TableReading, "mentions" | "findings" | "districts">> & { readonly findings: readonly Finding[] };

function readAs(role: TableRole, input: ResultsTable): Reading {
  switch (role.read) {
    case "results":
      return readResults(input);
    case "pupils":
      return readPupils(input);
    case "passport": {
      const { records, findings } = readPassports(input);
      return { context: records, findings };
    }
    case "staff": {
      const { records, findings } = readStaff(input);
      return { staff: records, findings };
    }
    case "olympiad": {
      const { records, findings } = readOlympiads(input);
      return { olympiads: records, findings };
    }
    case "markers": {
      const { records, findings } = readMarkers(input);
      return { markers: records, findings };
    }
    case "journal": {
      const { records, findings } = readJournal(input);
      return { journals: records, findings };
    }
    case "points": {
      const { records, references, findings } = readPoints(input);
      return { points: records, referencePoints: references, findings };
    }
    case "registry":
      return { findings: checkRegistry(input) };
    case "none":
      return { findings: [] };
  }
}

/** Reads one table as what it was found to be. */
export function readTable(
  table: Table,
  layout: TableLayout,
  role: TableRole,
  context: TableContext,
  scope: SheetScope,
  minima: CertificateMinima,
): TableReading {
  if (role.read === "none") {
    const [place] = table.lines[0]?.slots ?? [];
    if (role.reason !== "rehearsal" || place === undefined) return nothingRead;
    return { ...nothingRead, findings: [{ finding: makeFinding("rehearsalLeftOut", sourceOf(scope, [place.cell])), mention: null }] };
  }
  const walked = walkRows(table, layout, role.read, onlySchool(table, layout, context), scope);
  const mentions = new Set<SchoolMention>(walked.rows.flatMap((row) => (row.kind === "school" ? [row.mention] : [])));
  const struck = table.struck.map((cell) =>
    makeFinding("rowStruckThrough", sourceOf(scope, [cell]), { label: cellText(cell).slice(0, 80) }),
  );
  const own: Finding[] = [...walked.findings, ...struck];
  if (layout.schoolByContent && !table.transposed && mentions.size > 0)
    own.push(makeFinding("schoolColumnByContent", [...mentions][0]?.source ?? null));
  if (context.yearConflict.length > 0 && mentions.size > 0) {
    own.push(
      makeFinding("yearConflict", [...mentions][0]?.source ?? null, {
        years: context.yearConflict.join(", "),
        taken: context.year?.year ?? "",
      }),
    );
  }
  if (role.read === "results" || role.read === "passport" || role.read === "staff" || role.read === "olympiad") {
    const unused = unusedColumns(layout, walked.rows, table.transposed, scope);
    if (unused !== null) own.push(unused);
  }
  const firstMention = [...mentions][0];
  if (role.assumed === true && firstMention !== undefined) own.push(makeFinding("procedureAssumed", firstMention.source));
  const { findings, ...read } = readAs(role, {
    layout,
    rows: walked.rows,
    context,
    kind: role.kind,
    transposed: table.transposed,
    scope,
    minima,
  });
  const owner = ownerOf(walked.rows, table.transposed);
  const districts = walked.rows.flatMap((row) =>
    row.kind === "reference" && rowPopulation(cellText(row.label.cell)) === "district" ? [cellText(row.label.cell)] : [],
  );
  return {
    ...nothingRead,
    ...read,
    mentions: [...mentions],
    districts,
    findings: [...own, ...findings].map((finding) => ({ finding, mention: owner(finding) })),
  };
}
