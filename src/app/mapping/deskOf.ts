import { subjectCatalogue } from "../../domain/assessment/subjectCatalogue";
import type { ScoreScale } from "../../domain/assessment/fact";
import { cellAddress } from "../../reading/cells/cellAddress";
import { readAsOf } from "../../reading/mapping/applyMapping";
import type { ColumnRole } from "../../reading/mapping/columnRole";
import { rolesOf } from "../../reading/mapping/columnRole";
import type { ColumnStatement, SheetMapping } from "../../reading/mapping/mapping";
import { mappingOf } from "../../reading/mapping/mappingOf";
import type { ProposedColumn, ProposedTable } from "../../reading/mapping/proposeTables";
import type { SheetKind } from "../../reading/reading";
import { findingText } from "../../text/findings/findingText";
import { ignoredText } from "../../text/ignored/ignoredText";
import { columnRoleName } from "../../text/names/columnRoleName";
import { scaleName } from "../../text/names/scaleName";
import { sheetKindName } from "../../text/names/sheetKindName";
import { subjectName } from "../../text/names/subjectName";
import { doubtWords } from "../../text/pane/doubtWords";
import { mappingWords as words } from "../../text/pane/mappingWords";
import { placeText } from "../../text/pane/placeText";
import type { ChoiceView, MappedColumnView, MappedTableView, MappingChoice, MappingDesk, MappingPreviewView } from "./mappingView";
import type { SheetMappingSession } from "./openSheetMapping";
import { forgetMapping } from "./forgetMapping";
import { saveMapping } from "./saveMapping";
import { selectedHeading } from "./selectedHeading";

const asFound = (label: string): ChoiceView => ({ value: "", label });
const scales: readonly ScoreScale[] = ["mark", "test", "percent", "primary"];
const counted = ["pupils", "families", "parents"] as const;
const grades = Array.from({ length: 11 }, (_, i) => i + 1);

function columnView({ at, heading, says, why }: ProposedColumn, transposed: boolean): MappedColumnView {
  const place = transposed ? words.row(at + 1) : cellAddress(0, at).replace("1", "");
  return {
    at,
    place,
    heading: heading.length === 0 ? words.noHeading : heading.join(" · "),
    role: says.role,
    why: words.why[why],
    scales: says.role === "mean" ? [asFound(words.scaleAsFound), ...scales.map((value) => ({ value, label: scaleName(value) }))] : [],
    scale: says.scale ?? "",
    counts:
      says.role.startsWith("passport.") && !["passport.enrolment", "passport.families", "passport.parents"].includes(says.role)
        ? [asFound(words.countedAsFound), ...counted.map((value) => ({ value, label: doubtWords.counted[value] }))]
        : [],
    counted: says.counted ?? "",
  };
}

function stateOf({ read, refused, kind, mapping }: ProposedTable, skipped: boolean): string {
  if (skipped) return words.skipped;
  if (read === null)
    return refused === "skippedByUser"
      ? words.skipped
      : words.refused(ignoredText(refused ?? "noTable", kind === null ? {} : { kind }).message);
  return mapping === null ? words.readAs(sheetKindName(kind ?? "oge")) : words.readBySaid(sheetKindName(kind ?? "oge"));
}

function tableView(table: ProposedTable, index: number, skipped: boolean): MappedTableView {
  const roles = table.read === null ? undefined : rolesOf[table.read];
  return {
    title: words.table(index + 1, table.heading),
    heading: table.heading,
    state: stateOf(table, skipped),
    kind: table.read === null ? "" : (table.kind ?? ""),
    subject: table.subject ?? "",
    grade: table.grade === null ? "" : String(table.grade),
    year: table.year === null ? "" : String(table.year),
    roles: (roles ?? []).map((value) => ({ value, label: columnRoleName(value) })),
    columns: roles === undefined ? [] : table.columns.map((column) => columnView(column, table.form.transposed)),
    saved: skipped || table.mapping !== null,
  };
}

/** The table as the person has it so far: his kind and heading, and his word on every column. */
function proposed(session: SheetMappingSession, choice: MappingChoice): ProposedTable | null {
  const kind = choice.kind === "" ? {} : { kind: choice.kind };
  const found = choice.heading === null ? session.propose(kind)[choice.table] : session.propose({ ...kind, heading: choice.heading })[0];
  if (found === undefined) return null;
  const columns = found.columns.map((column): ProposedColumn => {
    const role: ColumnRole = choice.roles.get(column.at) ?? column.says.role;
    const scale = choice.scales.get(column.at);
    const whom = choice.counted.get(column.at);
    const says: ColumnStatement & { role: ColumnRole } = {
      ...column.says,
      role,
      ...(scale === undefined ? {} : { scale }),
      ...(whom === undefined ? {} : { counted: whom }),
    };
    return { ...column, says, why: choice.roles.has(column.at) ? "said" : column.why };
  });
  return { ...found, columns };
}

function mappingOfChoice(session: SheetMappingSession, choice: MappingChoice, day: string): SheetMapping | null {
  const table = proposed(session, choice);
  if (table === null) return null;
  const before = table.mapping;
  return mappingOf(table, session.origin, day, {
    subject: choice.subject === "" ? (before?.subject ?? null) : choice.subject,
    grade: choice.grade === "" ? (before?.grade ?? null) : Number(choice.grade),
    year: choice.year === "" ? (before?.year ?? null) : Number(choice.year),
  });
}

function previewOf(session: SheetMappingSession, mapping: SheetMapping | null): MappingPreviewView {
  if (mapping === null) return { summary: words.noTable, reads: false, lines: [], questions: [] };
  const { lines, schools, findings } = session.preview(mapping);
  const questions = [...new Set(findings.filter(({ severity }) => severity !== "info").map((finding) => findingText(finding).message))];
  const reads = lines.length > 0 || (mapping.kind === "registry" && schools > 0);
  return {
    summary: reads ? words.willRead(lines.length, schools) : words.readsNothing,
    reads,
    lines: lines.map((line) => ({ ...line, place: placeText(line.source) })),
    questions,
  };
}

/**
 * A sheet that was opened to be mapped, as the pane shows it and asks while a person says what it is.
 *
 * @param day today, as «2025-03-01»
 */
export function deskOf(session: SheetMappingSession, day: string): MappingDesk {
  const thisYear = Number(day.slice(0, 4));
  const kept = (choice: MappingChoice): SheetMapping => {
    const mapping = mappingOfChoice(session, choice, day);
    if (mapping === null) throw new RangeError(`No table ${choice.table} on ${session.origin.sheet}`);
    return mapping;
  };
  return {
    ...session.origin,
    kinds: (Object.keys(readAsOf) as SheetKind[]).map((value) => ({ value, label: sheetKindName(value) })),
    subjects: [asFound(words.subjectAsFound), ...subjectCatalogue.map((value) => ({ value, label: subjectName(value) }))],
    grades: [asFound(words.gradeAsFound), ...grades.map((grade) => ({ value: String(grade), label: doubtWords.grade(grade) }))],
    years: [
      asFound(words.yearAsFound),
      ...Array.from({ length: 10 }, (_, i) => String(thisYear + 1 - i)).map((value) => ({ value, label: value })),
    ],
    lines: session.lines.map(({ row, texts }) => ({ value: String(row), label: words.line(row + 1, texts) })),
    tables: () => session.propose().map((table, index) => tableView(table, index, session.skipped)),
    table: (choice) => {
      const table = proposed(session, choice);
      return table === null ? null : tableView(table, choice.heading === null ? choice.table : 0, session.skipped);
    },
    preview: (choice) => previewOf(session, mappingOfChoice(session, choice, day)),
    save: (choice) => saveMapping(kept(choice)),
    forget: (choice) => forgetMapping(kept(choice)),
    skip: () =>
      saveMapping({
        savedOn: day,
        origin: session.origin,
        form: null,
        kind: "nothing",
        subject: null,
        grade: null,
        year: null,
        columns: [],
      }),
    selectedHeading: (transposed) => selectedHeading(session.origin.sheet, transposed),
  };
}
