import { utils } from "@e965/xlsx";
import type { Finding } from "../../../src/domain/findings/finding";
import type { Reading } from "../../../src/reading/reading";
import type { Making } from "./making";
import type { Entry } from "./sheet/entry";
import type { StrangeFile } from "./sheet/strangeSheet";

export const outcomes = ["right", "flagged", "refused", "silent", "wrongFlagged", "wrongSilent", "invented"] as const;
export type Outcome = (typeof outcomes)[number];

export interface Judgement {
  /** form → outcome → number of facts */
  readonly byForm: ReadonlyMap<string, Readonly<Record<Outcome, number>>>;
  readonly total: Readonly<Record<Outcome, number>>;
  readonly details: readonly string[];
  /** Schools read as two, two read as one, and schools that are none. */
  readonly split: readonly string[];
  readonly merged: readonly string[];
  readonly strangers: readonly string[];
}

interface Found {
  readonly values: ReadonlyMap<string, number | null>;
  readonly percent: ReadonlySet<string>;
  readonly where: string;
  readonly file: string;
}

/** Everything that was read, under the keys of the truth. */
function foundFacts({ dataset }: Reading, idOf: ReadonlyMap<string, string>): Map<string, Found> {
  const all = new Map<string, Found>();
  const id = (school: string): string => idOf.get(school) ?? `?${school}`;
  const put = (
    key: string,
    values: Readonly<Record<string, number | null | undefined>>,
    source: { file: string | null; sheet: string; address: string },
    percent: readonly string[] = [],
  ): void => {
    all.set(key, {
      values: new Map(Object.entries(values).map(([field, value]) => [field, value ?? null])),
      percent: new Set(percent),
      where: `${source.file}|${source.sheet}!${source.address}`,
      file: source.file ?? "",
    });
  };
  for (const fact of dataset.facts)
    put(
      `${fact.kind}|${id(fact.schoolId)}|${fact.year}|${fact.subject}|${fact.grade}`,
      { n: fact.n, m2: fact.marks?.[2], m3: fact.marks?.[3], m4: fact.marks?.[4], m5: fact.marks?.[5], low: fact.low, mean: fact.mean },
      fact.source,
    );
  for (const { schoolId, year, indicators, units, source } of dataset.context)
    put(
      `socialPassport|${id(schoolId)}|${year}||`,
      { ...indicators },
      source,
      Object.entries(units).flatMap(([key, unit]) => (unit === "percent" ? [key] : [])),
    );
  for (const { schoolId, year, indicators, source } of dataset.staff) put(`staff|${id(schoolId)}|${year}||`, { ...indicators }, source);
  for (const { schoolId, year, stage, subject, participants, winners, prizes, source } of dataset.olympiads)
    put(`olympiad|${id(schoolId)}|${year}|${subject ?? ""}|${stage ?? ""}`, { participants, winners, prizes }, source);
  return all;
}

/** A school of the reading → a school of the truth: by code or login, else by a spelling that only one school has. */
function matchSchools(
  { dataset }: Reading,
  { schools, spellings }: Making,
): Pick<Judgement, "split" | "merged" | "strangers"> & { idOf: Map<string, string> } {
  const idOf = new Map<string, string>();
  const [merged, strangers, split]: string[][] = [[], [], []];
  for (const { id, name, aliases, code, login } of dataset.schools) {
    const byCode = schools.find((school) => school.code === code || school.login === login)?.id;
    const owners = new Set(
      [name, ...aliases].flatMap((spelling) => {
        const of = spellings.get(spelling);
        return of?.size === 1 ? [...of] : [];
      }),
    );
    if (byCode !== undefined) owners.add(byCode);
    const [owner] = owners;
    if (owners.size > 1) merged?.push(`${name}: ${[...owners].join(", ")} ${aliases.join("; ")}`);
    if (owner === undefined) strangers?.push(`${name} (${aliases.join("; ")})`);
    else {
      if ([...idOf.values()].includes(byCode ?? owner)) split?.push(`${byCode ?? owner}: ${name}`);
      idOf.set(id, byCode ?? owner);
    }
  }
  return { idOf, merged: merged ?? [], strangers: strangers ?? [], split: split ?? [] };
}

function covers({ source, params, severity }: Finding, entry: Entry, file: string, sheet: string, infoToo: boolean): boolean {
  if (severity === "info" && !infoToo) return false;
  if (params["spelling"] === entry.spelling || params["name"] === entry.spelling) return true;
  // A contradiction names both places: the one that was taken and the other.
  const other = typeof params["other"] === "string" && params["otherFile"] === file ? params["other"].split("!") : [];
  const here =
    source !== null && source.file === file && source.sheet === sheet ? source.address : other[0] === sheet ? other[1] : undefined;
  if (here === undefined) return false;
  const { s, e } = utils.decode_range(here);
  const { top, bottom, left, right } = entry.place;
  return s.r <= bottom && e.r >= top && s.c <= right && e.c >= left;
}

const same = (field: string, expected: number, found: number): boolean => Math.abs(expected - found) <= (field === "mean" ? 0.0051 : 1e-9);

function judgeEntry(
  entry: Entry,
  found: Found | undefined,
  told: (infoToo: boolean) => boolean,
  refused: boolean,
): { outcome: Outcome; why: string } {
  if (found === undefined) return { outcome: told(false) ? "flagged" : refused ? "refused" : "silent", why: "no fact" };
  const enrolment = entry.values.get("enrolment") ?? 1;
  const wrong: string[] = [];
  const missing: string[] = [];
  const spoiled: string[] = [];
  for (const [field, value] of entry.values) {
    const read = found.values.get(field) ?? null;
    if (read === null) (entry.lost.has(field) ? spoiled : missing).push(field);
    else if (!(found.percent.has(field) ? Math.abs((100 * value) / enrolment - read) <= 0.06 : same(field, value, read)))
      wrong.push(`${field} ${value} → ${read}`);
  }
  const why = [...wrong, ...missing.map((field) => `${field} missing`), ...spoiled.map((field) => `${field} spoiled`)].join(", ");
  if (wrong.length > 0) return { outcome: !told(false) ? "wrongSilent" : entry.doubtful ? "flagged" : "wrongFlagged", why };
  if (missing.length > 0) return { outcome: told(entry.lost.size > 0) ? "flagged" : "silent", why };
  if (spoiled.length > 0) return { outcome: told(true) ? "flagged" : "silent", why };
  return { outcome: "right", why };
}

/** Holds a reading against the truth, fact by fact: right, or flagged on its own row, or silent. */
export function judge(reading: Reading, files: readonly StrangeFile[], making: Making): Judgement {
  const { idOf, ...schools } = matchSchools(reading, making);
  const found = foundFacts(reading, idOf);
  const byForm = new Map<string, Record<Outcome, number>>();
  const blank = (): Record<Outcome, number> => Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  const total = blank();
  const details: string[] = [];
  const count = (form: string, outcome: Outcome, text: string): void => {
    const row = byForm.get(form) ?? blank();
    byForm.set(form, row);
    row[outcome] += 1;
    total[outcome] += 1;
    if (outcome !== "right") details.push(`${outcome} [${form}] ${text}`);
  };
  const expected = new Set<string>();
  for (const { path, form, sheets } of files)
    for (const sheet of sheets) {
      const tab = path.endsWith("sv") ? path.replace(/^.*\//, "").replace(/\.[^.]*$/, "") : sheet.name;
      const refused = reading.ignored.some((ignored) => ignored.file === path && ignored.sheet === tab);
      for (const entry of sheet.entries) {
        expected.add(entry.key);
        const told = (infoToo: boolean): boolean => reading.findings.some((finding) => covers(finding, entry, path, tab, infoToo));
        const { outcome, why } = judgeEntry(entry, found.get(entry.key), told, refused);
        count(
          form,
          outcome,
          `${entry.key} «${entry.spelling}» ${path}|${tab}!${utils.encode_range({ s: { r: entry.place.top, c: entry.place.left }, e: { r: entry.place.bottom, c: entry.place.right } })}: ${why}`,
        );
      }
    }
  for (const [key, { values, where, file }] of found)
    if (!expected.has(key))
      count(
        files.find(({ path }) => path === file)?.form ?? "?",
        "invented",
        `${key} ${where} ${JSON.stringify([...values].filter(([, value]) => value !== null))}`,
      );
  return { byForm, total, details, ...schools };
}
