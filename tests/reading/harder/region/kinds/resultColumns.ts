import type { CellValue } from "../../../../../src/reading/grid";
import type { Random } from "../../random";
import type { MadeColumn } from "../composeSheet";
import type { Expectation } from "../expectation";
import { expectResult } from "../expectation";
import type { RegionResult } from "../regionTruth";
import { heads, noise } from "../words";

type Cells = (row: number) => RegionResult | null;

const marksOf = ["mark2", "mark3", "mark4", "mark5"] as const;
const share = (count: number, n: number, digits: number): number => Number(((100 * count) / n).toFixed(digits));

/** The ways in which four marks are headed, people or shares. */
function markPaths(
  kind: "count" | "share" | "both",
  random: Random,
): { count: (mark: number) => string[]; share: (mark: number) => string[] } {
  if (kind === "both") {
    return random.pick([
      { count: (mark) => [`«${mark}»`, "чел."], share: (mark) => [`«${mark}»`, "%"] },
      { count: (mark) => [`${mark}`, "кол-во"], share: (mark) => [`${mark}`, "%"] },
      { count: (mark) => [`Получили «${mark}»`, "чел"], share: (mark) => [`Получили «${mark}»`, "доля, %"] },
      { count: (mark) => [`«${mark}», чел.`], share: (mark) => [`«${mark}», %`] },
      { count: (mark) => [`Кол-во «${mark}»`], share: (mark) => [`% «${mark}»`] },
      { count: (mark) => ["Получили отметку", `«${mark}»`, "чел."], share: (mark) => ["Получили отметку", `«${mark}»`, "%"] },
    ]);
  }
  if (kind === "count") {
    const count = random.pick<(mark: number) => string[]>([
      (mark) => [`${mark}`],
      (mark) => [`«${mark}»`],
      (mark) => [`"${mark}"`],
      (mark) => ["Получили отметку", `${mark}`],
      (mark) => ["Получили отметку", `«${mark}»`],
      (mark) => [`на «${mark}»`],
      (mark) => [`Отметка «${mark}»`],
      (mark) => [`Кол-во «${mark}»`],
      (mark) => ["Распределение отметок", `${mark}`],
      (mark) => ["Оценки", `${mark}`],
      (mark) => [`Количество обучающихся, получивших «${mark}»`],
      (mark) => ["Из них получили", `«${mark}»`],
      (mark) => [["Неудовлетворительно", "Удовлетворительно", "Хорошо", "Отлично"][mark - 2] ?? ""],
      (mark) => [["неуд.", "удовл.", "хор.", "отл."][mark - 2] ?? ""],
      (mark) => [["Двоек", "Троек", "Четвёрок", "Пятёрок"][mark - 2] ?? ""],
      (mark) => ["Количество полученных отметок", `«${mark}»`],
      (mark) => ["Результаты экзамена", `${mark}`],
    ]);
    return { count, share: count };
  }
  const shares = random.pick<(mark: number) => string[]>([
    (mark) => [`${mark}`],
    (mark) => ["Распределение групп баллов в %", `${mark}`],
    (mark) => [`% «${mark}»`],
    (mark) => [`«${mark}», %`],
    (mark) => [`Доля участников, получивших отметку «${mark}», %`],
    (mark) => ["Получили отметку, %", `${mark}`],
    (mark) => [`${mark} (%)`],
    (mark) => ["Доля отметок, %", `«${mark}»`],
  ]);
  return { count: shares, share: shares };
}

/**
 * The columns of one result block (a subject, a year …) in an order and with words of their own; `above` are the layers over all of
 * them. Tells what can be read from each row.
 */
export function resultColumns(
  of: Cells,
  rows: number,
  scored: "marks" | "test" | "percent",
  above: readonly string[],
  random: Random,
): { columns: MadeColumn[]; expected: Expectation[] } {
  const columns: MadeColumn[] = [];
  const fields: string[] = ["n"];
  const expectations = new Map<RegionResult, Expectation>();
  const expectation = (result: RegionResult): Expectation => {
    let found = expectations.get(result);
    if (found === undefined) {
      found = expectResult(result, fields);
      expectations.set(result, found);
    }
    return found;
  };
  const dash = random.pick<CellValue>([null, "-", "—"]);
  const push = (
    path: readonly string[],
    field: string | null,
    dress: MadeColumn["dress"],
    value: (result: RegionResult) => CellValue,
    total: NonNullable<MadeColumn["total"]>,
    format?: string,
  ): void => {
    columns.push({
      path: [...above, ...path],
      dress,
      cell: (row) => {
        const result = of(row);
        return result === null ? dash : value(result);
      },
      tells: (row) => {
        const result = of(row);
        return result === null || field === null ? null : { of: expectation(result), field };
      },
      total,
      ...(format === undefined ? {} : { format }),
    });
  };
  if (random.chance(0.15)) push([random.pick(heads.roll)], "participants", "count", ({ n }) => n + (n % 3), "sum");
  push([random.pick(heads.n)], "n", "count", ({ n }) => n, "sum");
  const fraction = random.chance(0.3);
  const decimals = random.pick([1, 1, 2]);
  const asShare = (path: readonly string[], field: string | null, value: (result: RegionResult) => number): void => {
    if (fraction) {
      const formatted = random.chance(0.6);
      push(
        path,
        field,
        "share",
        (result) => (formatted ? value(result) / result.n : Number((value(result) / result.n).toFixed(4))),
        "mean",
        formatted ? "0.0%" : undefined,
      );
    } else push(path, field, "share", (result) => share(value(result), result.n, decimals), "mean");
  };
  if (scored === "marks") {
    fields.push("marks", "low");
    const kind = random.pick(["count", "count", "share", "both"] as const);
    const paths = markPaths(kind, random);
    const order = random.chance(0.5) ? [2, 3, 4, 5] : [5, 4, 3, 2];
    for (const mark of order) {
      const field = marksOf[mark - 2] ?? "mark2";
      const value = ({ marks }: RegionResult): number => marks[mark - 2] ?? 0;
      if (kind !== "share") push(paths.count(mark), field, "count", value, "sum");
      if (kind !== "count") asShare(paths.share(mark), field, value);
    }
    if (random.chance(0.5)) asShare([random.pick(heads.passed)], null, ({ n, low }) => n - low);
    if (random.chance(0.5)) asShare([random.pick(heads.quality)], null, ({ marks }) => marks[2] + marks[3]);
    if (random.chance(0.5)) {
      fields.push("mean");
      push([random.pick(heads.mark)], "mean", "mean", ({ mean }) => Number(mean.toFixed(2)), "mean");
    }
  } else {
    fields.push("mean");
    const parts = random.shuffled(["mean", "low"] as const);
    for (const part of parts) {
      if (part === "mean") push([random.pick(scored === "test" ? heads.test : heads.percent)], "mean", "mean", ({ mean }) => mean, "mean");
      else if (scored === "test") {
        fields.push("low");
        const way = random.whole(0, 2);
        if (way !== 1) push([random.pick(heads.low)], "low", "count", ({ low }) => low, "sum");
        if (way !== 0) asShare([random.pick(heads.lowShare)], way === 1 ? "low" : null, ({ low }) => low);
      }
    }
  }
  if (random.chance(0.25)) {
    const text = random.pick(noise);
    push([text], null, "none", ({ n, mean }) => (/балл по/u.test(text) ? Number((mean * 0.9).toFixed(1)) : n % 7), "none");
  }
  const expected = Array.from({ length: rows }, (_, row) => of(row)).flatMap((result) => (result === null ? [] : [expectation(result)]));
  return { columns, expected };
}
