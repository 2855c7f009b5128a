import type { TableContext } from "../context/tableContext";
import type { LaidColumn, TableLayout } from "../roles/tableLayout";
import { cleanCharacters } from "../text/cleanCharacters";
import { leftOutColumns } from "./leftOutColumns";
import { procedureOfKind } from "./procedureOfKind";
import type { ResultColumn, ResultGroup, ResultRole } from "./resultGroup";

/** Roles whose share is meant unless the heading says people: «Успеваемость», «Качество» are always per cents. */
const shareByNature: ReadonlySet<string> = new Set(["passed", "quality"]);
const withShare: ReadonlySet<string> = new Set(["mark2", "mark3", "mark4", "mark5", "low", "passed", "quality"]);

function roleOf({ facets }: LaidColumn): { role: ResultRole; stated: boolean } | null {
  const { measure, unit } = facets;
  if (measure === null || facets.identity !== null) return null;
  if (measure === "score") return { role: "mean", stated: true };
  if (measure === "mean") return { role: "mean", stated: true };
  if (measure === "n" || measure === "participants") return unit === "share" ? null : { role: measure, stated: true };
  if (!withShare.has(measure)) return null;
  const share = unit === "share" || (unit === null && shareByNature.has(measure));
  return { role: (share ? `${measure}Share` : measure) as ResultRole, stated: unit !== null || shareByNature.has(measure) };
}

/** Of several means in a block («Средний балл», «Средняя отметка», «% от максимального») the one whose scale is named is taken; primary points last. */
const preference = ({ meanHint, settled }: ResultColumn): number =>
  settled?.scale !== undefined ? -1 : ["mark", "test", "percent", null, "primary"].indexOf(meanHint);

/** «Распределение групп баллов в %» over the marks of ВПР names another kind of sheet and no other procedure. */
const ownProcedure = ({ procedure }: LaidColumn["facets"]): LaidColumn["facets"]["procedure"] =>
  procedureOfKind(procedure) === null ? null : procedure;

interface Draft {
  readonly facets: LaidColumn["facets"];
  readonly subject: string | null;
  readonly columns: Map<ResultRole, ResultColumn>;
}

/** What stands around the table: it settles what an upper heading may mean. */
export type AroundGroups = Pick<TableContext, "kind" | "subject">;

/** «База», «Профильный уровень» over columns of ЕГЭ are the levels of mathematics, the only subject that has them. */
function levelOfMathematics({ facets }: LaidColumn, { kind, subject }: AroundGroups): string | null {
  const about = facets.subject ?? subject;
  if ((facets.procedure ?? kind) !== "ege" || facets.group === null || (about !== null && about !== "mathematics")) return null;
  if (/^\s*баз(?:а|ов)/iu.test(facets.group)) return "mathematicsBasic";
  return /^\s*проф/iu.test(facets.group) ? "mathematicsProfile" : null;
}

/** «Всего», «Итого по предметам», «В целом по школе» over columns: a sum of the blocks beside it. */
const sumOfBlocks = /итог|всего|общ|свод|в целом|по всем|(?:все|всех) предмет/iu;
const results: ReadonlySet<string> = new Set(["mark2", "mark3", "mark4", "mark5", "low", "passed", "quality"]);

/**
 * Columns of results under a heading that nothing explains («Русс. язык» mistyped), beside blocks that name their subject: they may be a subject of their
 * own, and are asked about. A block of sums is none, and a lone mean or number of participants loses no result.
 */
function unnamedBlocks(
  layout: TableLayout,
  drafts: ReadonlyMap<string, Draft>,
  around: AroundGroups,
  roleIn: (column: LaidColumn) => ResultRole | null,
): LaidColumn[] {
  if (around.subject !== null || ![...drafts.values()].some(({ subject }) => subject !== null)) return [];
  const unnamed = layout.columns.filter(
    (column) =>
      column.facets.subject === null &&
      column.facets.group !== null &&
      !sumOfBlocks.test(column.facets.group) &&
      levelOfMathematics(column, around) === null &&
      roleIn(column) !== null,
  );
  const blocks = new Set(
    unnamed.filter((column) => results.has(roleIn(column)?.replace("Share", "") ?? "")).map(({ facets }) => facets.group),
  );
  return unnamed.filter(({ facets }) => blocks.has(facets.group));
}

/**
 * Gathers the columns of a table of results into groups: columns that speak of one subject, grade, year and procedure belong together.
 * Where the same role comes twice in a group («2» in people, then «2» in per cent, without a word), the second is the share; where it comes
 * again, an upper heading that the vocabulary does not know («Китайский (устно)») is taken for the subject, unless the title names the subject already: then
 * nobody can tell what the headings set apart, and `unclear` holds their columns, as it holds a block without a subject among blocks with one.
 */
export function resultGroups(
  layout: TableLayout,
  around: AroundGroups,
): { readonly groups: readonly ResultGroup[]; readonly unclear: readonly LaidColumn[] } {
  const left = leftOutColumns(layout);
  const drafts = new Map<string, Draft>();
  const repeated = new Set<string>();
  // «Средний балл ЕГЭ» beside «Количество участников»: one procedure named on some of the columns is that of all.
  const procedures = new Set(layout.columns.map(({ facets }) => ownProcedure(facets)).filter((procedure) => procedure !== null));
  const several = procedures.size > 1;
  const keyOf = ({ facets }: LaidColumn, subject: string | null): string =>
    [subject, facets.grade, facets.year?.kind, facets.year?.year, several ? ownProcedure(facets) : null].map(String).join("|");
  const place = (column: LaidColumn, subject: string | null): boolean => {
    const found = left.has(column) ? null : roleOf(column);
    if (found === null) return true;
    const key = keyOf(column, subject);
    let draft = drafts.get(key);
    if (draft === undefined) {
      draft = { facets: column.facets, subject, columns: new Map() };
      drafts.set(key, draft);
    }
    const entry: ResultColumn = { at: column.at, unitStated: found.stated, meanHint: column.facets.scale, settled: column.facets.settled };
    const before = draft.columns.get(found.role);
    if (before === undefined || (found.role === "mean" && preference(entry) < preference(before))) {
      draft.columns.set(found.role, entry);
      return true;
    }
    if (found.role === "mean" && preference(entry) > preference(before)) return true;
    const share = `${found.role}Share` as ResultRole;
    if (withShare.has(found.role) && !found.stated && !draft.columns.has(share)) {
      draft.columns.set(share, entry);
      return true;
    }
    repeated.add(key);
    return false;
  };
  const unclear: LaidColumn[] = [];
  for (const column of layout.columns) place(column, levelOfMathematics(column, around) ?? column.facets.subject);
  for (const key of repeated) {
    if (drafts.get(key)?.subject !== null) continue;
    const again = layout.columns.filter(
      (column) => column.facets.group !== null && keyOf(column, null) === key && !left.has(column) && roleOf(column) !== null,
    );
    if (new Set(again.map(({ facets }) => facets.group)).size < 2) continue;
    drafts.delete(key);
    if (around.subject !== null) {
      unclear.push(...again);
      continue;
    }
    for (const column of again) place(column, cleanCharacters(column.facets.group ?? ""));
  }
  unclear.push(...unnamedBlocks(layout, drafts, around, (column) => (left.has(column) ? null : (roleOf(column)?.role ?? null))));
  const groups = [...drafts.values()].map(({ facets, subject, columns }) => ({
    subject,
    grade: facets.grade,
    year: facets.year,
    procedure: several ? ownProcedure(facets) : ([...procedures][0] ?? null),
    columns,
  }));
  return { groups, unclear };
}
