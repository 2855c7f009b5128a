import type { Finding } from "../../../src/domain/findings/finding";
import { parseAddress } from "../../../src/reading/cells/parseAddress";
import type { Reading } from "../../../src/reading/reading";
import type { Claim } from "./claims";
import { folded, type Workbook } from "./workbook";

export const outcomes = ["right", "flagged", "refused", "silent", "wrongFlagged", "wrong", "invented"] as const;
export type Outcome = (typeof outcomes)[number];
export interface Verdict {
  readonly total: Readonly<Record<Outcome, number>>;
  readonly details: readonly string[];
  readonly split: readonly string[];
  readonly merged: readonly string[];
  readonly strangers: readonly string[];
}

const subjects: Readonly<Record<string, string>> = {
  "Русский язык": "russian",
  Математика: "mathematics",
  "Математика (профиль)": "mathematicsProfile",
  "Математика (база)": "mathematicsBasic",
  Обществознание: "socialStudies",
  Биология: "biology",
  География: "geography",
  Информатика: "informatics",
  Физика: "physics",
  История: "history",
};
const kinds: Readonly<Record<string, string>> = {
  ВПР: "vpr",
  ОГЭ: "oge",
  ЕГЭ: "ege",
  РМ: "regional",
  Олимпиада: "olympiad",
  паспорт: "context",
  кадры: "staff",
};

type Values = Readonly<Record<string, number | null | undefined>>;
interface Read {
  readonly values: Values;
  readonly where: string;
}

const keyOf = (kind: string, school: string, year: number, subject: string | null, grade: number | null): string =>
  [kind, school, year, subject ?? "", kind === "ege" ? "" : (grade ?? "")].join("|");

/** Schools of the reading by the schools of the truth, and what was split, merged or met for the first time. */
function schoolsOf(workbook: Workbook, reading: Reading) {
  const keys = new Map<string, string>();
  const split: string[] = [];
  const merged: string[] = [];
  const strangers: string[] = [];
  for (const { id, name, aliases, code, login } of reading.dataset.schools) {
    const own = new Set([name, ...aliases].flatMap((text) => workbook.spellings.get(folded(text)) ?? []));
    for (const school of workbook.schools) if (school.code === code || (login !== null && school.login === login)) own.add(school.key);
    const [key] = own;
    if (own.size > 1) merged.push(`${name}: ${aliases.join(" | ")}`);
    if (key === undefined) strangers.push(`${name} (${aliases.join(" | ")})`);
    else if ([...keys.values()].includes(key)) split.push(`${name} (${aliases.join(" | ")})`);
    keys.set(id, key ?? `?${name}`);
  }
  return { keys, split, merged, strangers };
}

/** Everything that the reading tells, by school, procedure and year. */
function readOf(reading: Reading, keys: ReadonlyMap<string, string>): Map<string, Read> {
  const all = new Map<string, Read>();
  const { facts, olympiads, context, staff } = reading.dataset;
  const put = (
    kind: string,
    one: { schoolId: string; year: number; source: { sheet: string; address: string } },
    subject: string | null,
    grade: number | null,
    values: Values,
  ): void => {
    all.set(keyOf(kind, keys.get(one.schoolId) ?? "?", one.year, subject, grade), {
      values,
      where: `${one.source.sheet}!${one.source.address}`,
    });
  };
  for (const fact of facts)
    put(fact.kind, fact, fact.subject, fact.grade, {
      n: fact.n,
      low: fact.low,
      mean: fact.mean,
      "2": fact.marks?.[2],
      "3": fact.marks?.[3],
      "4": fact.marks?.[4],
      "5": fact.marks?.[5],
    });
  for (const one of olympiads)
    put("olympiad", one, one.subject, null, { participants: one.participants, winners: one.winners, prizes: one.prizes });
  for (const one of context) put("context", one, null, null, one.indicators);
  for (const one of staff) put("staff", one, null, null, one.indicators);
  return all;
}

/** Whether a question or a complaint stands on the claim's row (or on its whole sheet, or names its school). */
function isTold(claim: Claim, workbook: Workbook, { severity, source, params }: Finding): boolean {
  if (severity === "info") return false;
  const other = typeof params["other"] === "string" ? params["other"].split("!") : [];
  if (source?.sheet !== claim.sheet && other[0] !== claim.sheet) return false;
  const spelling = params["spelling"];
  if (typeof spelling === "string" && workbook.spellings.get(folded(spelling)) === claim.school) return true;
  const address = source?.sheet === claim.sheet ? source.address : (other[1] ?? "");
  if (address === "" || claim.row === null) return true;
  const place = parseAddress(address);
  return place !== null && place.top <= claim.row && place.bottom >= claim.row;
}

const close = (key: string, read: number, truth: number): boolean => Math.abs(read - truth) <= (key === "mean" ? 0.0501 : 1e-9);

/** Holds a reading against the truth of its workbook, figure by figure. */
export function judge(workbook: Workbook, reading: Reading): Verdict {
  const { keys, split, merged, strangers } = schoolsOf(workbook, reading);
  const read = readOf(reading, keys);
  const total: Record<Outcome, number> = { right: 0, flagged: 0, refused: 0, silent: 0, wrongFlagged: 0, wrong: 0, invented: 0 };
  const details: string[] = [];
  const count = (outcome: Outcome, text: string): void => {
    total[outcome] += 1;
    if (outcome !== "right") details.push(`${outcome} ${text}`);
  };
  const expected = new Set<string>();
  for (const claim of workbook.claims) {
    const key = keyOf(
      kinds[claim.kind] ?? claim.kind,
      claim.school,
      claim.year,
      claim.subject === null ? null : (subjects[claim.subject] ?? claim.subject),
      claim.grade,
    );
    expected.add(key);
    const one = read.get(key);
    const told = reading.findings.some((finding) => isTold(claim, workbook, finding));
    const refused = reading.ignored.some(({ sheet }) => sheet === claim.sheet);
    for (const [figure, truth] of Object.entries(claim.figures)) {
      const value = one?.values[figure] ?? null;
      const text = `${claim.sheet} ${claim.row === null ? "" : claim.row + 1} ${key} ${figure} ${truth} → ${value} ${one?.where ?? ""}`;
      if (value === null) count(told ? "flagged" : refused ? "refused" : "silent", text);
      else if (close(figure, value, truth)) count("right", text);
      else count(told ? "wrongFlagged" : "wrong", text);
    }
    for (const [figure, value] of Object.entries(one?.values ?? {})) {
      const truth = claim.also[figure];
      if (figure in claim.figures || value === null || value === undefined) continue;
      if (truth === undefined || !close(figure, value, truth)) count("invented", `${claim.sheet} ${key} ${figure} → ${value} (${truth})`);
    }
  }
  for (const [key, { where, values }] of read) if (!expected.has(key)) count("invented", `${key} ${where} ${JSON.stringify(values)}`);
  return { total, details, split, merged, strangers };
}
