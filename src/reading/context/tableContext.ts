import type { Table } from "../tables/table";
import type { TextContext } from "./textContext";
import { textContext } from "./textContext";
import type { YearMention } from "./yearMention";

/** What stands around a table, from the nearest text to the farthest. */
export interface TableContext extends TextContext {
  /** Calendar years of the title, the sheet's name and the file's name where they contradict each other; else empty. A neighbour's title is no contradiction. */
  readonly yearConflict: readonly number[];
  /** The texts themselves, nearest first: titles, outer titles, sheet, file, folders. */
  readonly texts: readonly string[];
}

/** «ВПР/2021/ВПР 2021. 4 класс.xlsx» → file name without its extension, then the folders from the inside out. */
function pathTexts(file: string | null): string[] {
  if (file === null) return [];
  const parts = file.split(/[\\/]/).filter((part) => part !== "");
  const base = (parts.pop() ?? "").replace(/\.(?:xlsx?|xlsm|xlsb|csv|ods)$/i, "");
  return [base, ...parts.reverse()].map((part) => part.replace(/_/g, " "));
}

function firstOf<K extends keyof TextContext>(contexts: readonly TextContext[], key: K): TextContext[K] | null {
  return contexts.find((context) => context[key] !== null)?.[key] ?? null;
}

/** A calendar year said anywhere outweighs a school year, and both outweigh a date, when they come from one place. */
function bestYear(contexts: readonly TextContext[]): YearMention | null {
  const mentions = contexts.map(({ year }) => year).filter((year) => year !== null);
  return mentions.find(({ kind }) => kind !== "date") ?? mentions[0] ?? null;
}

/**
 * The context of a table: nearer texts win over farther ones (own titles, the sheet's titles, the sheet's name, the file's name,
 * its folders). Names that say nothing («Лист1») add nothing.
 */
export function tableContext(table: Pick<Table, "titles" | "outerTitles">, sheet: string, file: string | null): TableContext {
  const texts = [table.titles.join(" "), table.outerTitles.join(" "), sheet.replace(/_/g, " "), ...pathTexts(file)].filter(
    (text) => text.trim() !== "",
  );
  const contexts = texts.map(textContext);
  const calendar = (text: string): number[] => {
    const { year } = textContext(text);
    return year?.kind === "calendar" ? [year.year] : [];
  };
  const titled = calendar(table.titles.join(" "));
  const farther = [titled.length > 0 ? "" : table.outerTitles.join(" "), sheet.replace(/_/g, " "), pathTexts(file)[0] ?? ""];
  const distinct = [...new Set([...titled, ...farther.flatMap(calendar)])];
  return {
    kind: firstOf(contexts, "kind"),
    year: bestYear(contexts),
    subject: firstOf(contexts, "subject"),
    grade: firstOf(contexts, "grade"),
    stage: firstOf(contexts, "stage"),
    yearConflict: distinct.length > 1 ? distinct : [],
    texts,
  };
}
