import type { Finding } from "../../domain/findings/finding";
import { cellText } from "../cells/cellText";
import type { TextContext } from "../context/textContext";
import { textContext } from "../context/textContext";
import { makeFinding } from "../findings/makeFinding";
import type { TableLayout } from "../roles/tableLayout";
import { loginPattern } from "../roles/tableLayout";
import { namesSchool } from "./namesSchool";
import type { SchoolMention } from "../schools/schoolMention";
import type { Table } from "../tables/table";
import type { Line, Slot } from "../tables/view";
import { footnotes } from "../vocabulary/footnotes";
import { headingKey } from "../vocabulary/headingKey";
import { lookUp } from "../vocabulary/lookUp";
import { carryMerged } from "./carryMerged";
import { carryTypedOnce } from "./carryTypedOnce";
import { outlineLabel } from "./outlineLabel";
import { outlineOf } from "./outlineOf";
import { populationOf } from "./population";
import { mentionBook } from "./mentionBook";
import type { SheetScope } from "./sheetScope";
import { sourceOf } from "./sheetScope";
import type { TableRole } from "../sheets/tableRole";
import type { TableRow } from "./tableRow";
import { slotAt } from "./tableRow";
import { countsSomething } from "./countsSomething";
import { isNumeric } from "./isNumeric";
import { ownLines } from "./ownLines";
import { labelOf, rowPopulationOf } from "./rowLabel";

export interface WalkedRows {
  readonly rows: readonly TableRow[];
  readonly findings: readonly Finding[];
}

const figuresIn = (line: Line, layout: TableLayout): boolean =>
  layout.columns.some(({ at, facets }) => facets.identity === null && countsSomething(facets) && isNumericAt(line, at));

const isNumericAt = (line: Line, at: number): boolean => {
  const slot = slotAt(line, at);
  return slot !== undefined && isNumeric(slot);
};

/** Do the names in the school's column look like names of schools? Where most do, a strange label is a question, not a school. */
function namesLookLikeSchools(table: Table, layout: TableLayout): boolean {
  const names = table.lines.slice(0, 200).flatMap((line) => {
    const slot = slotAt(line, layout.identity.school);
    return slot === undefined ? [] : [cellText(slot.cell)];
  });
  const alike = names.filter((name) => namesSchool(name) || loginPattern.test(name)).length;
  return alike * 2 >= names.length;
}

/**
 * Third stage: the lines under a heading → rows of schools and reference rows. Repeated headings, remarks and empty rows are left out;
 * a section row («2024 год», «Русский язык», a school's name) holds for the rows below it; a school that stands once over several rows is carried down while the
 * rows tell themselves apart by subject, grade, year or pupil.
 *
 * @param read how the table is read: in a registry names are canonical, in a protocol a row is a pupil's
 * @param only the school of the whole table, when a title names it and no column does
 */
export function walkRows(table: Table, layout: TableLayout, read: TableRole["read"], only: string | null, scope: SheetScope): WalkedRows {
  const registry = read === "registry";
  const byPupil = read === "pupils" || layout.identity.pupil !== undefined;
  const rows: TableRow[] = [];
  const findings: Finding[] = [];
  const book = mentionBook(layout, registry, scope);
  const { identity } = layout;
  const strict = namesLookLikeSchools(table, layout);
  const keys = [identity.subject, identity.grade, identity.year, identity.pupil, identity.classLetter, identity.procedure];
  const hidden: number[] = [];
  let section: TextContext | null = null;
  let above: { name: string; code: string | null; until: number } | null = null;
  let sectionSchool: string | null = null;

  const carrying = [identity.subject, identity.grade, identity.year, identity.procedure, identity.stage].filter((at) => at !== undefined);
  const lines = carryTypedOnce(carryMerged(ownLines(table, only), carrying), carrying, layout);
  const outline = outlineOf(lines, layout);
  const outlined = outline.schools;

  for (const line of lines) {
    if (line.slots.every(({ cell }) => cell.struck)) {
      const first = line.slots[0];
      if (first !== undefined && figuresIn(line, layout))
        findings.push(
          makeFinding(
            "rowStruckThrough",
            sourceOf(
              scope,
              line.slots.map(({ cell }) => cell),
            ),
            { label: shortLabel(labelOf(line, layout)) },
          ),
        );
      continue;
    }
    const label = labelOf(line, layout);
    const lone = line.slots.length === 1 ? line.slots[0] : undefined;
    const text = label === undefined ? "" : cellText(label.cell);
    if (lone !== undefined && (!isNumeric(lone) || /^20\d\d/.test(cellText(lone.cell)))) {
      const loneText = cellText(lone.cell);
      if (/^[*†]/.test(loneText) || lookUp(footnotes, headingKey(loneText)) !== null) continue;
      if (populationOf(loneText) !== null) continue;
      if (namesSchool(loneText) && !registry) {
        sectionSchool = loneText;
        above = null;
      } else if (!registry || lone.at !== identity.school) {
        const said = textContext(loneText);
        if (said.year !== null || said.subject !== null || said.grade !== null || said.kind !== null) section = { ...merge(section, said) };
      }
      if (!registry) continue;
    }
    const population = only !== null && table.transposed ? null : rowPopulationOf(label, line, layout);
    if (outline.over.has(line)) {
      section = merge(section, outlineLabel(text) ?? textContext(text));
      above = null;
      continue;
    }
    const inner = outlined.size > 0 ? outlineLabel(text) : null;
    if (inner !== null) {
      const outer = section;
      section = merge(section, inner);
      const mention = ofSchoolAbove(line);
      if (mention !== null) rows.push({ kind: "school", mention, line, section });
      section = outer;
      continue;
    }
    if (population !== null && label !== undefined) {
      if (above !== null && isOwnSum(label)) continue;
      above = null;
      if (outlined.size > 0) continue;
      rows.push({ kind: "reference", population, label, line, section });
      continue;
    }
    const mention = mentionOf(line, text);
    if (outlined.has(line)) continue;
    if (mention !== null) {
      if (line.slots.some(({ cell }) => cell.hidden)) hidden.push((line.slots[0]?.cell.row ?? 0) + 1);
      rows.push({ kind: "school", mention, line, section });
    } else if (figuresIn(line, layout)) {
      findings.push(
        makeFinding(
          "rowWithoutSchool",
          sourceOf(
            scope,
            line.slots.map(({ cell }) => cell),
          ),
          { label: identity.pupil === undefined ? text.slice(0, 80) : "" },
        ),
      );
    }
  }
  if (hidden.length > 0)
    findings.push(
      makeFinding("hiddenRows", { file: scope.file, sheet: scope.sheet, address: `A${hidden[0] ?? 1}` }, { rows: hidden.join(", ") }),
    );
  return { rows, findings };

  /** What tells a row apart from other rows of its school; null where every row is a pupil's. */
  function rowKey(line: Line): string | null {
    if (byPupil) return null;
    const told = keys.map((at) => slotAt(line, at)).map((slot) => (slot === undefined ? "" : cellText(slot.cell)));
    return JSON.stringify([
      table.lines[0]?.line ?? 0,
      table.columns[0]?.at ?? 0,
      section?.kind ?? null,
      section?.subject ?? null,
      section?.grade ?? null,
      section?.year?.year ?? null,
      ...told,
    ]);
  }

  /** The mention of a row of an outline: its own label is a subject or a grade. */
  function ofSchoolAbove(line: Line): SchoolMention | null {
    return above === null ? null : book.of(line, above.name, rowKey(line));
  }

  /** «Итого 5 кл.», «Всего по школе» to the right of the school's blank cell: a sum of the rows of the school above, which goes on below it. */
  function isOwnSum(label: Slot): boolean {
    if (identity.school === undefined || label.at <= identity.school) return false;
    const text = cellText(label.cell);
    return textContext(text).grade !== null || textContext(text).subject !== null || ofSchool.test(text);
  }

  /** A full name tells the school, but for a lone text among rows of several cells («Северный куст»). */
  function fullNameIn(line: Line): boolean {
    const slot = slotAt(line, identity.fullName);
    return slot !== undefined && (!strict || line.slots.length > 1 || namesSchool(cellText(slot.cell)));
  }

  function mentionOf(line: Line, text: string): SchoolMention | null {
    const nameSlot = slotAt(line, identity.school);
    const code = slotAt(line, identity.code);
    const codeText = code === undefined ? null : cellText(code.cell);
    if (nameSlot !== undefined) {
      const name = cellText(nameSlot.cell);
      const told =
        namesSchool(name) || loginPattern.test(name) || codeText !== null || slotAt(line, identity.login) !== undefined || fullNameIn(line);
      if (!told && strict) return null;
      if (!told && !figuresIn(line, layout)) return null;
      above = { name, code: codeText, until: nameSlot.lastLine };
      return book.of(line, null, rowKey(line));
    }
    if (above !== null && (line.line <= above.until || (codeText !== null && codeText === above.code)))
      return book.of(line, above.name, rowKey(line));
    if (codeText !== null || slotAt(line, identity.login) !== undefined || fullNameIn(line)) return book.of(line, null, rowKey(line));
    const apart = keys.some((at) => slotAt(line, at) !== undefined);
    if (above !== null && apart) return book.of(line, above.name, rowKey(line));
    if (sectionSchool !== null && (apart || figuresIn(line, layout))) return book.of(line, sectionSchool, rowKey(line));
    return only !== null && text !== undefined && figuresIn(line, layout) ? book.of(line, only, rowKey(line)) : null;
  }
}

/** «по школе», «по параллели»: a sum inside a school. */
const ofSchool = /(?:по|в)\s+(?:школе|оо|оу|параллел|класс)/iu;

const shortLabel = (slot: Slot | undefined): string => (slot === undefined ? "" : cellText(slot.cell).slice(0, 80));

/** A later section row replaces what it speaks of and leaves the rest. */
function merge(before: TextContext | null, said: TextContext): TextContext {
  if (before === null) return said;
  return {
    kind: said.kind ?? before.kind,
    year: said.year ?? before.year,
    subject: said.subject ?? before.subject,
    grade: said.grade ?? before.grade,
    stage: said.stage ?? before.stage,
  };
}
