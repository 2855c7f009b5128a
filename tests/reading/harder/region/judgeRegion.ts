import type { Finding } from "../../../../src/domain/findings/finding";
import type { Reading } from "../../../../src/reading/reading";
import type { Expectation } from "./expectation";

export interface RegionVerdict {
  readonly right: number;
  readonly all: number;
  /** Nothing in the row was spoiled, and yet it was not read; something is said of it. */
  readonly asked: readonly string[];
  /** Other than it was, or absent, and nothing is said. */
  readonly silent: readonly string[];
  /** A wrong value, with or without a finding. */
  readonly wrong: readonly string[];
  readonly invented: readonly string[];
}

type Values = ReadonlyMap<string, number | null>;

/** The figures of an expectation, by field. */
function truth({ result, record }: Expectation): Map<string, number> {
  if (record !== undefined) return new Map(Object.entries(record.values));
  if (result === undefined) throw new RangeError("An expectation is of a result or of a record");
  const [mark2, mark3, mark4, mark5] = result.marks;
  return new Map(Object.entries({ n: result.n, mark2, mark3, mark4, mark5, low: result.low, mean: result.mean }));
}

const near = (field: string, a: number, b: number): boolean => (field === "mean" ? Math.abs(a - b) <= 0.0051 : a === b);

/** Compares a reading with what the sheets told, field by field. */
export function judgeRegion({ dataset, findings, ignored }: Reading, expected: readonly Expectation[]): RegionVerdict {
  const idOf = new Map(dataset.schools.map(({ id, code }) => [code, id]));
  const taken = new Set<unknown>();
  const asked: string[] = [];
  const silent: string[] = [];
  const wrong: string[] = [];
  let right = 0;
  const bySheet = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.source?.file ?? ""}|${finding.source?.sheet ?? ""}`;
    bySheet.set(key, [...(bySheet.get(key) ?? []), finding]);
  }
  for (const each of expected) {
    const { result, record, fields, lost, place } = each;
    const school = result?.school ?? record?.school;
    const id = idOf.get(school?.code ?? "");
    const found = find(dataset, each, id);
    if (found !== null) taken.add(found.entry);
    const values: Values = found?.values ?? new Map<string, number | null>();
    const bad: string[] = [];
    let isWrong = false;
    for (const [field, value] of truth(each)) {
      const shown = fields.has(field) || (field.startsWith("mark") && fields.has("marks"));
      if (!shown) continue;
      const read = values.get(field) ?? null;
      if (read !== null && near(field, value, read)) continue;
      bad.push(`${field} ${value} → ${read ?? "–"}`);
      if (read !== null) isWrong = true;
    }
    if (bad.length === 0) {
      right += 1;
      continue;
    }
    const own = bySheet.get(`${place?.file ?? ""}|${place?.sheet ?? ""}`) ?? [];
    const told =
      own.some(({ schoolId, code }) => (schoolId !== null ? schoolId === id : /^school|^rowWithoutSchool|Unknown$/u.test(code))) ||
      ignored.some(({ file, sheet }) => file === place?.file && sheet === place.sheet);
    const text = `${place?.file ?? ""}|${place?.sheet} ${school?.code} ${result?.kind ?? record?.family} ${result?.subject ?? ""} ${result?.grade ?? ""} ${result?.year ?? record?.year}: ${bad.join(", ")}${lost.size > 0 ? ` [lost ${[...lost].join(",")}]` : ""}`;
    if (isWrong) wrong.push(text);
    if (!told) silent.push(text);
    else if (lost.size === 0) asked.push(text);
  }
  const invented = [...dataset.facts, ...dataset.context, ...dataset.staff, ...dataset.olympiads]
    .filter((entry) => !taken.has(entry))
    .map((entry) => JSON.stringify(entry));
  return { right, all: expected.length, asked, silent, wrong, invented };
}

function find(
  dataset: Reading["dataset"],
  { result, record }: Expectation,
  id: string | undefined,
): { entry: unknown; values: Values } | null {
  if (result !== undefined) {
    const { kind, subject, year, grade } = result;
    const fact = dataset.facts.find(
      (each) =>
        each.schoolId === id && each.kind === kind && each.subject === subject && each.year === year && (each.grade ?? 0) === (grade ?? 0),
    );
    if (fact === undefined) return null;
    const { n, marks, low, mean } = fact;
    const values = {
      n,
      mark2: marks?.[2] ?? null,
      mark3: marks?.[3] ?? null,
      mark4: marks?.[4] ?? null,
      mark5: marks?.[5] ?? null,
      low,
      mean,
    };
    return { entry: fact, values: new Map(Object.entries(values)) };
  }
  if (record === undefined) return null;
  const same = (each: { readonly schoolId: string; readonly year: number }): boolean => each.schoolId === id && each.year === record.year;
  if (record.family === "olympiad") {
    const found = dataset.olympiads.find((each) => same(each) && each.subject === (record.subject ?? null));
    if (found === undefined) return null;
    const { participants, winners, prizes } = found;
    return { entry: found, values: new Map(Object.entries({ participants, winners, prizes })) };
  }
  const found = (record.family === "passport" ? dataset.context : dataset.staff).find(same);
  return found === undefined ? null : { entry: found, values: new Map<string, number | null>(Object.entries(found.indicators)) };
}
