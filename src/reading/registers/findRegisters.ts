import type { CellRow } from "../cells/cell";
import { cellText } from "../cells/cellText";
import { remembered } from "../cells/remembered";
import { schoolInText } from "../context/schoolInText";
import { tableContext } from "../context/tableContext";
import { headingPaths } from "../headings/headingPaths";
import { parseHeading } from "../roles/parseHeading";
import { namesSchool } from "../rows/namesSchool";
import type { SheetScope } from "../rows/sheetScope";
import type { Line } from "../tables/view";
import { viewOf } from "../tables/view";
import { headingKey } from "../vocabulary/headingKey";
import { lookUp } from "../vocabulary/lookUp";
import { headsRegister, headsSchools, registerColumns } from "./registerColumns";
import { registerForms } from "./registerForms";
import { registerRows } from "./registerRows";
import type { RegisterColumn, RegisterForm, RegisterTable } from "./registerTable";

/** A heading of a register, found among the lines of a sheet. */
interface Found {
  readonly first: number;
  readonly last: number;
  readonly form: RegisterForm;
  readonly columns: readonly RegisterColumn[];
}

const longestHeading = 160;
const deepest = 3;

/** Words alone, short, no school's name: a line that may head a table or be a layer of its heading. A lone text is a title. */
function mayHead({ slots }: Line): boolean {
  return (
    slots.length >= 2 &&
    slots.every(({ cell }) => {
      const text = cellText(cell);
      if (text.length > longestHeading) return false;
      if (typeof cell.value !== "string") return /^\d{1,4}(?:\.\d)?$/.test(text);
      return headsRegister(text) || !namesSchool(text);
    }) &&
    (slots.filter(({ cell }) => typeof cell.value === "string").length * 2 >= slots.length ||
      slots.some(({ cell }) => headsSchools(cellText(cell))))
  );
}

const textOf = ({ slots }: Line): string => slots.map(({ cell }) => cellText(cell)).join(" ");

/** Is the lower line one more layer? Its words stand under a heading that spans them, or under nothing. */
function isLayer(upper: readonly Line[], lower: Line): boolean {
  const above = upper.flatMap(({ slots }) => slots);
  const adjacent = lower.line <= (upper[upper.length - 1]?.line ?? 0) + 1;
  const headed = (at: number): boolean => above.some((slot) => slot.at <= at && at <= slot.lastAt);
  const spans = (at: number): boolean => above.some((slot) => slot.at <= at && at <= slot.lastAt && slot.lastAt > slot.at);
  return (
    adjacent &&
    mayHead(lower) &&
    lower.slots.every(
      ({ at, cell }) =>
        !headed(at) ||
        spans(at) ||
        parseHeading(cellText(cell)).generic ||
        (lower.slots.some((next) => next.at === at + 1) && !headed(at + 1)),
    )
  );
}

function accepts(form: RegisterForm, columns: readonly RegisterColumn[], titled: boolean, named: boolean): boolean {
  const roles = new Set(columns.map(({ role }) => role ?? ""));
  if (form.fits?.(columns) === false) return false;
  if (form.bySchool && !roles.has("school") && !roles.has("code") && !roles.has("login") && !named) return false;
  if (titled) return form.telling.some((role) => roles.has(role));
  return form.alone.some((set) => set.every((role) => roles.has(role)));
}

/** Which forms a text around a table names; computed once a text. */
const titledForms: (text: string) => readonly boolean[] = remembered((text) => {
  const key = headingKey(text);
  return registerForms.map(({ titles }) => lookUp(titles, key) !== null);
}, 5_000);

/** The form that knows most of the headings of lines first…last; null when none is told by them. `titles`: the nearest first. */
function formOf(lines: readonly Line[], first: number, last: number, titles: readonly string[], named: boolean): Found | null {
  const paths = headingPaths(lines.slice(first, last + 1), [0, Infinity]);
  let best: { readonly found: Found; readonly score: number } | null = null;
  registerForms.forEach((form, f) => {
    const columns = registerColumns(paths, form);
    const roles = new Set(columns.flatMap(({ role }) => (role === null ? [] : [role])));
    const nearest = titles.findIndex((text) => titledForms(text)[f] === true);
    if (!accepts(form, columns, nearest >= 0, named)) return;
    const known = columns.filter(({ role }) => role !== null).length;
    const telling = form.telling.filter((role) => roles.has(role)).length;
    // A title outweighs two or three columns, a nearer one more of them.
    const score = known + telling + (nearest < 0 ? 0 : 3 * (titles.length - nearest));
    if (best === null || score > best.score) best = { found: { first, last, form, columns }, score };
  });
  return (best as { readonly found: Found } | null)?.found ?? null;
}

/** Words of a row may be those of a heading («Программа», «Приказ № 1»): below the first one a heading must head schools, or be known in all its columns. */
function headsAnother({ form, columns }: Found): boolean {
  if (form.bySchool) return columns.some(({ role }) => role === "school");
  return columns.length >= 3 && columns.every(({ role }) => role !== null);
}

/** Headings of registers among the lines, from the top, each with all its layers. */
function headingsOf(lines: readonly Line[], texts: readonly string[], named: boolean): Found[] {
  const found: Found[] = [];
  let titles: string[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.slots.length <= 2 && titles.length < 6) titles.unshift(textOf(line));
    if (!mayHead(line)) continue;
    let last = i;
    for (let next = i + 1; next < Math.min(i + deepest, lines.length); next += 1) {
      const layer = lines[next];
      if (layer === undefined || !isLayer(lines.slice(i, next), layer)) break;
      last = next;
    }
    if (!lines.slice(i, last + 1).some(({ slots }) => slots.some(({ cell }) => headsRegister(cellText(cell))))) continue;
    const heading = formOf(lines, i, last, [...titles, ...texts], named);
    if (heading === null || (found.length > 0 && !headsAnother(heading))) continue;
    found.push(heading);
    i = last;
    titles = [];
  }
  return found;
}

/** «Макс. балл», «Уровень сложности»: a row about the columns. */
function describes({ slots }: Line): boolean {
  const [first] = slots;
  return first !== undefined && slots.length > 1 && / (?:макс[а-я]*|уров[а-я]*) /.test(headingKey(cellText(first.cell)).slice(0, 14));
}

const rowText = ({ cells }: CellRow): string => (cells.length > 2 ? "" : cells.map(cellText).join(" "));

/**
 * The tables of a sheet that tell of the support itself, each with its form; empty for a sheet of any other kind. A form is known by the
 * words around the table together with a heading of its own, or by headings that no other sheet has.
 */
export function findRegisters(rows: readonly CellRow[], scope: SheetScope): RegisterTable[] {
  const around = tableContext({ titles: [], outerTitles: [] }, scope.sheet, scope.file).texts;
  for (const transposed of [false, true]) {
    if (transposed && ![...around, ...rows.slice(0, 8).map(rowText)].some((text) => titledForms(text).includes(true))) break;
    const lines = viewOf(rows, transposed);
    const titlesAbove = transposed
      ? viewOf(rows, false)
          .filter(({ slots }) => slots.length === 1)
          .slice(0, 5)
          .map(textOf)
      : [];
    const head = lines
      .slice(0, 12)
      .filter(({ slots }) => slots.length <= 2)
      .map(textOf);
    const only = [...head, ...titlesAbove, ...around].map(schoolInText).find((name) => name !== null) ?? null;
    const found = headingsOf(lines, [...titlesAbove, ...around], only !== null);
    if (found.length === 0) continue;
    return found.map((heading, i): RegisterTable => {
      const before = found[i - 1];
      const above = lines.slice(before === undefined ? 0 : before.last + 1, heading.first).filter(({ slots }) => slots.length <= 2);
      const context = tableContext(
        { titles: above.slice(-4).map(textOf), outerTitles: i === 0 ? titlesAbove : head },
        scope.sheet,
        scope.file,
      );
      const all = lines.slice(heading.last + 1, found[i + 1]?.first ?? lines.length);
      const [preamble, body] = [all.filter(describes), all.filter((line) => !describes(line))];
      const table = { form: heading.form, columns: heading.columns, preamble, context, scope, transposed };
      return { ...table, rows: registerRows(body, heading.columns, only, heading.form, scope) };
    });
  }
  return [];
}
