import type { Reading } from "../../../src/reading/reading";
import type { Marks, Truth } from "./district";
import type { LostCell } from "./lostCells";

/** How one expected fact came out. A miss counts as reported when a finding stands on a row of that school in a sheet of that kind and year. */
export type Outcome = "right" | "wrongSilent" | "wrongReported" | "missedSilent" | "missedReported";

export interface Comparison {
  readonly byKind: ReadonlyMap<string, Readonly<Record<Outcome | "invented", number>>>;
  readonly total: Readonly<Record<Outcome | "invented", number>>;
  /** Misses in a school's row of a sheet of that kind, year and subject where a cell was spoiled beyond reading. */
  readonly excused: number;
  /** What was not right, in words, for the person who reads the table. */
  readonly details: readonly string[];
  readonly splitSchools: readonly string[];
  readonly unknownSchools: readonly string[];
}

const subjectKeys: Readonly<Record<string, string>> = {
  "Русский язык": "russian",
  Математика: "mathematics",
  "Математика (профиль)": "mathematicsProfile",
  "Математика (база)": "mathematicsBasic",
  Обществознание: "socialStudies",
  Биология: "biology",
  Физика: "physics",
  Химия: "chemistry",
  История: "history",
  Информатика: "informatics",
  География: "geography",
};
const contextKeys: Readonly<Record<string, string>> = {
  "Всего обучающихся": "enrolment",
  Многодетные: "largeFamilies",
  Малообеспеченные: "lowIncome",
  Неполные: "singleParent",
  Опекаемые: "fostered",
  "На учёте КДН/ПДН/ВШУ": "registered",
  ОВЗ: "specialNeeds",
  "Русский язык не родной": "otherLanguage",
  "Родители с высшим образованием": "higherEducation",
  "Безработные родители": "unemployed",
};
const staffKeys: Readonly<Record<string, string>> = {
  Педагогов: "teachers",
  "Высшая категория": "highestCategory",
  "Первая категория": "firstCategory",
  "До 35 лет": "under35",
  Вакансии: "vacancies",
};
const olympiadKeys: Readonly<Record<string, string>> = { Участники: "participants", Победители: "winners", Призёры: "prizes" };

type Values = ReadonlyMap<string, number | null>;

/** Flat list of everything that should be known: one key a school, year, kind and subject. */
function expectedFacts({ expected }: Truth): Map<string, Values> {
  const all = new Map<string, Values>();
  const marks = ({ n, m2, m3, m4, m5 }: Marks): Values => new Map(Object.entries({ n, m2, m3, m4, m5 }));
  const named = (values: Readonly<Record<string, number>>, keys: Readonly<Record<string, string>>): Values =>
    new Map(Object.entries(values).map(([key, value]) => [keys[key] ?? key, value]));
  for (const [year, schools] of Object.entries(expected.ege))
    for (const [id, { subjects }] of Object.entries(schools))
      for (const [subject, { n, mean, below }] of Object.entries(subjects))
        all.set(`ege|${id}|${year}|${subjectKeys[subject] ?? subject}|11`, new Map(Object.entries({ n, mean, low: below })));
  for (const [year, schools] of Object.entries(expected.oge))
    for (const [id, subjects] of Object.entries(schools))
      for (const [subject, counts] of Object.entries(subjects))
        all.set(`oge|${id}|${year}|${subjectKeys[subject] ?? subject}|9`, marks(counts));
  for (const [year, schools] of Object.entries(expected.vpr))
    for (const [id, procedures] of Object.entries(schools))
      for (const [procedure, counts] of Object.entries(procedures)) {
        const [subject = "", grade = ""] = procedure.split("|");
        all.set(`vpr|${id}|${year}|${subjectKeys[subject] ?? subject}|${grade}`, marks(counts));
      }
  for (const [year, schools] of Object.entries(expected.social))
    for (const [id, values] of Object.entries(schools)) all.set(`socialPassport|${id}|${year}||`, named(values, contextKeys));
  for (const [year, schools] of Object.entries(expected.staff))
    for (const [id, values] of Object.entries(schools)) all.set(`staff|${id}|${year}||`, named(values, staffKeys));
  for (const [year, schools] of Object.entries(expected.olymp))
    for (const [id, values] of Object.entries(schools)) all.set(`olympiad|${id}|${year}||`, named(values, olympiadKeys));
  return all;
}

/** The same list from a reading. */
function readFacts({ dataset }: Reading, idOf: ReadonlyMap<string, string>): Map<string, Values> {
  const all = new Map<string, Values>();
  const id = (schoolId: string): string => idOf.get(schoolId) ?? `?${schoolId}`;
  for (const { schoolId, year, kind, subject, grade, n, marks, low, mean } of dataset.facts) {
    all.set(
      `${kind}|${id(schoolId)}|${year}|${subject}|${grade}`,
      new Map<string, number | null>([
        ["n", n],
        ["m2", marks?.[2] ?? null],
        ["m3", marks?.[3] ?? null],
        ["m4", marks?.[4] ?? null],
        ["m5", marks?.[5] ?? null],
        ["low", low],
        ["mean", mean],
      ]),
    );
  }
  for (const { schoolId, year, indicators } of dataset.context)
    all.set(`socialPassport|${id(schoolId)}|${year}||`, new Map(Object.entries(indicators)));
  for (const { schoolId, year, indicators } of dataset.staff)
    all.set(`staff|${id(schoolId)}|${year}||`, new Map(Object.entries(indicators)));
  for (const { schoolId, year, participants, winners, prizes } of dataset.olympiads)
    all.set(`olympiad|${id(schoolId)}|${year}||`, new Map(Object.entries({ participants, winners, prizes })));
  return all;
}

interface AboutSheet {
  readonly kind: string;
  readonly year: number | null;
  readonly subject: string | null;
  readonly grade: number | null;
}

/** What each sheet was recognised as, by "file|sheet". */
function kindsOfSheets({ recognised }: Reading): Map<string, AboutSheet[]> {
  const kinds = new Map<string, AboutSheet[]>();
  for (const sheet of recognised) {
    const key = `${sheet.file}|${sheet.sheet}`;
    kinds.set(key, [...(kinds.get(key) ?? []), { ...sheet, kind: sheet.kind.replace("Protocol", "").replace("vprBase", "vpr") }]);
  }
  return kinds;
}

const rowKeys = (about: readonly AboutSheet[], id: string): string[] =>
  about.map(({ kind, year, subject, grade }) => [kind, id, year, subject ?? "*", kind === "vpr" ? grade : "*"].join("|"));

/** Schools and sheets («kind|school|year|subject|grade») on which a finding stands. */
function reportedRows(reading: Reading, idOf: ReadonlyMap<string, string>, nameMap: Truth["name_map"]): Set<string> {
  const kinds = kindsOfSheets(reading);
  const rows = new Set<string>();
  for (const { source, schoolId, params } of reading.findings) {
    const id =
      schoolId === null
        ? Object.values(params)
            .map((value) => nameMap[String(value)])
            .find((found) => found !== undefined)
        : idOf.get(schoolId);
    if (source === null || id === undefined) continue;
    for (const key of rowKeys(kinds.get(`${source.file}|${source.sheet}`) ?? [], id)) rows.add(key);
  }
  return rows;
}

/** The same for cells that were spoiled beyond reading; the truth names the files even where the sheets stand in one workbook. */
function spoiledRows(reading: Reading, lost: readonly LostCell[], sheetOf: ReadonlyMap<string, string>): Set<string> {
  const kinds = kindsOfSheets(reading);
  return new Set(
    lost.flatMap(({ file, sheet, school }) => {
      const key = `${file}|${sheet}`;
      return rowKeys(kinds.get(sheetOf.get(key) ?? key) ?? [], school);
    }),
  );
}

const same = (field: string, expected: number, found: number | null | undefined): boolean =>
  found !== null && found !== undefined && (field === "mean" ? Math.abs(expected - found) <= 0.0051 : expected === found);

/** Compares a reading with the truth, fact by fact. A fact is right when every one of its figures is. */
export function compare(
  reading: Reading,
  truth: Truth,
  lost: readonly LostCell[] = [],
  sheetOf: ReadonlyMap<string, string> = new Map(),
): Comparison {
  const idOf = new Map<string, string>();
  const unknownSchools: string[] = [];
  for (const school of reading.dataset.schools) {
    const byCode = truth.schools.find(({ code, login }) => code === school.code || login === school.login)?.id;
    const byName = [school.name, ...school.aliases].map((name) => truth.name_map[name]).find((id) => id !== undefined);
    const found = byCode ?? byName;
    if (found === undefined) unknownSchools.push(school.name);
    else idOf.set(school.id, found);
  }
  const splitSchools = [...idOf.values()].filter((id, i, ids) => ids.indexOf(id) !== i);
  const expected = expectedFacts(truth);
  const found = readFacts(reading, idOf);
  const reported = reportedRows(reading, idOf, truth.name_map);
  const spoiled = spoiledRows(reading, lost, sheetOf);
  let excused = 0;
  const zero = (): Record<Outcome | "invented", number> => ({
    right: 0,
    wrongSilent: 0,
    wrongReported: 0,
    missedSilent: 0,
    missedReported: 0,
    invented: 0,
  });
  const byKind = new Map<string, Record<Outcome | "invented", number>>();
  const total = zero();
  const details: string[] = [];
  const count = (key: string, outcome: Outcome | "invented"): void => {
    const kind = key.split("|")[0] ?? "";
    const row = byKind.get(kind) ?? zero();
    row[outcome] += 1;
    byKind.set(kind, row);
    total[outcome] += 1;
  };
  for (const [key, values] of expected) {
    const [kind, id, year, subject, grade] = key.split("|");
    const known = found.get(key);
    const bad = [...values].filter(([field, value]) => !same(field, value ?? NaN, known?.get(field)));
    if (bad.length === 0) {
      count(key, "right");
      continue;
    }
    const stands = (rows: ReadonlySet<string>): boolean =>
      [subject, "*"].some((s) => [grade, "*"].some((g) => rows.has([kind, id, year, s, g].join("|"))));
    const told = stands(reported);
    if (stands(spoiled)) excused += 1;
    const wrong = bad.some(([field]) => known?.get(field) !== null && known?.get(field) !== undefined);
    const outcome = wrong ? (told ? "wrongReported" : "wrongSilent") : told ? "missedReported" : "missedSilent";
    count(key, outcome);
    details.push(
      `${outcome} ${key}: ${bad.map(([field, value]) => `${field} ${value} → ${known === undefined ? "no fact" : known.get(field)}`).join(", ")}`,
    );
  }
  for (const [key, values] of found) {
    if (expected.has(key)) continue;
    count(key, "invented");
    details.push(`invented ${key}: ${JSON.stringify([...values])}`);
  }
  return { byKind, total, excused, details, splitSchools, unknownSchools };
}
