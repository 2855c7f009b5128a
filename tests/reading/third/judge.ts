import { parseAddress } from "../../../src/reading/cells/parseAddress";
import type { Finding } from "../../../src/domain/findings/finding";
import type { Reading } from "../../../src/reading/reading";
import { type ThirdDistrict } from "./district";
import { type TypedSheet } from "./grid";
import { type TrueFact } from "./truth";

export const outcomes = ["right", "flagged", "refused", "silent", "wrongFlagged", "wrong", "invented"] as const;
export type Outcome = (typeof outcomes)[number];

export interface Verdict {
  byForm: Map<string, Record<Outcome, number>>;
  total: Record<Outcome, number>;
  details: string[];
  split: string[];
  merged: string[];
  strangers: string[];
}

const SUBJECTS: Record<string, string> = {
  "Русский язык": "russian",
  Математика: "mathematics",
  "Математика профильная": "mathematicsProfile",
  "Математика базовая": "mathematicsBasic",
  Обществознание: "socialStudies",
  Биология: "biology",
  География: "geography",
  Информатика: "informatics",
  Физика: "physics",
};
const KINDS: Record<TrueFact["kind"], string> = { ВПР: "vpr", ОГЭ: "oge", ЕГЭ: "ege", РМ: "regional", Олимпиада: "olympiad" };

const fold = (text: string): string => text.replace(/\s+/gu, " ").trim();

interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Where a school stands on a sheet: its row down to the next school's, and its column below its name. */
function placesOf(sheet: TypedSheet, school: number, spellings: ReadonlyMap<string, number>): Area[] {
  const named: { row: number; column: number; school: number }[] = [];
  sheet.cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      const of = typeof cell === "string" ? spellings.get(cell) : undefined;
      if (of !== undefined) named.push({ row, column, school: of });
    }),
  );
  const width = Math.max(1, ...sheet.cells.map((line) => line.length));
  return named
    .filter((one) => one.school === school)
    .flatMap(({ row, column }) => {
      const next = named.find((other) => other.column === column && other.row > row);
      const right = named.find((other) => other.row === row && other.column > column);
      const across: Area = {
        top: row,
        left: column,
        bottom: (next?.row ?? row + 4) - 1,
        right: right === undefined ? width : right.column - 1,
      };
      return right === undefined ? [across] : [across, { top: row, left: column, bottom: sheet.cells.length, right: column }];
    });
}

/** A reading of a generated workbook held against the truth. */
export function judge(district: ThirdDistrict, reading: Reading): Verdict {
  const { truth, sheets } = district;
  const spellings = new Map([...truth.spellings].map(([text, key]) => [fold(text), key]));
  const idOf = new Map<string, number>();
  const merged: string[] = [];
  const strangers: string[] = [];
  const split: string[] = [];
  for (const { id, name, aliases, code, login } of reading.dataset.schools) {
    const keys = new Set([name, ...aliases].flatMap((text) => spellings.get(fold(text)) ?? []));
    for (const school of district.region.schools)
      if (school.code === code || (login !== null && school.login === login)) keys.add(school.key);
    const [key] = keys;
    if (keys.size > 1) merged.push(`${name}: ${aliases.join(" | ")}`);
    if (key === undefined) strangers.push(`${name} (${aliases.join(" | ")})`);
    else {
      const twin = [...idOf].find(([, other]) => other === key);
      if (twin !== undefined)
        split.push(`${name} (${aliases.join(" | ")}) ~ ${reading.dataset.schools.find((one) => one.id === twin[0])?.name ?? ""}`);
      idOf.set(id, key);
    }
  }
  const found = new Map<string, { values: Record<string, number | null | undefined>; where: string; sheet: string }>();
  const put = (key: string, values: Record<string, number | null | undefined>, source: { sheet: string; address: string }): void => {
    found.set(key, { values, where: `${source.sheet}!${source.address}`, sheet: source.sheet });
  };
  const id = (schoolId: string): string => String(idOf.get(schoolId) ?? `?${schoolId}`);
  for (const fact of reading.dataset.facts)
    put(
      `${fact.kind}|${id(fact.schoolId)}|${fact.year}|${fact.subject}|${fact.grade ?? ""}`,
      { n: fact.n, m2: fact.marks?.[2], m3: fact.marks?.[3], m4: fact.marks?.[4], m5: fact.marks?.[5], low: fact.low, mean: fact.mean },
      fact.source,
    );
  for (const one of reading.dataset.olympiads)
    put(
      `olympiad|${id(one.schoolId)}|${one.year}|${one.subject ?? ""}|`,
      { participants: one.participants, winners: one.winners, prizes: one.prizes },
      one.source,
    );
  for (const one of reading.dataset.context) put(`context|${id(one.schoolId)}|${one.year}||`, one.indicators, one.source);
  for (const one of reading.dataset.staff) put(`staff|${id(one.schoolId)}|${one.year}||`, one.indicators, one.source);

  const blank = (): Record<Outcome, number> => Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  const byForm = new Map<string, Record<Outcome, number>>();
  const total = blank();
  const details: string[] = [];
  const count = (form: string, outcome: Outcome, text: string): void => {
    const row = byForm.get(form) ?? blank();
    byForm.set(form, row);
    row[outcome]++;
    total[outcome]++;
    if (outcome !== "right") details.push(`${outcome} [${form}] ${text}`);
  };
  const covers = (finding: Finding, sheet: string, areas: Area[]): boolean => {
    if (finding.severity === "info") return false;
    const spelt = finding.params["spelling"] ?? finding.params["name"];
    const other = typeof finding.params["other"] === "string" ? finding.params["other"].split("!") : [];
    const here = finding.source?.sheet === sheet ? finding.source.address : other[0] === sheet ? other[1] : undefined;
    if (here === undefined || here === "")
      return (
        spelt !== undefined &&
        areas.some(({ top, left }) => fold(String(sheets.find((one) => one.name === sheet)?.cells[top]?.[left])) === fold(String(spelt)))
      );
    const place = parseAddress(here);
    if (place === null) return false;
    return areas.some(
      (area) => place.top <= area.bottom && place.bottom >= area.top && place.left <= area.right && place.right >= Math.min(area.left, 0),
    );
  };
  const expected = new Set<string>();
  const check = (
    form: string,
    sheetName: string,
    school: number,
    key: string,
    values: Record<string, number>,
    digits: number,
    spoiled: boolean,
  ): void => {
    expected.add(key);
    const sheet = sheets.find((one) => one.name === sheetName);
    if (sheet === undefined) throw new RangeError(`no sheet ${sheetName}`);
    const told = (): boolean => {
      const areas = placesOf(sheet, school, truth.spellings);
      const all = areas.length > 0 ? areas : [{ top: 0, left: 0, bottom: 1e6, right: 1e6 }];
      return reading.findings.some((finding) => covers(finding, sheetName, all));
    };
    const one = found.get(key);
    const where = `${key} «${district.region.schools[school]?.official ?? ""}» ${sheetName}`;
    if (one === undefined) {
      const refused = reading.ignored.some((ignored) => ignored.sheet === sheetName);
      count(form, told() ? "flagged" : refused ? "refused" : "silent", `${where}: no fact`);
      return;
    }
    const wrong: string[] = [];
    const missing: string[] = [];
    for (const [field, value] of Object.entries(values)) {
      const read = one.values[field] ?? null;
      if (read === null) missing.push(field);
      else if (Math.abs(read - value) > (field === "mean" ? 0.5 * 10 ** -digits + 1e-6 : 1e-9)) wrong.push(`${field} ${value} → ${read}`);
    }
    if (wrong.length > 0)
      count(form, told() ? (spoiled ? "flagged" : "wrongFlagged") : "wrong", `${where} ${one.where}: ${wrong.join(", ")}`);
    else if (missing.length > 0) count(form, told() ? "flagged" : "silent", `${where} ${one.where}: no ${missing.join(", ")}`);
    else if (spoiled && !told()) count(form, "silent", `${where} ${one.where}: a contradiction not told`);
    else count(form, "right", "");
  };
  for (const fact of truth.facts) {
    const values: Record<string, number> = {};
    if (fact.n !== undefined) values["n"] = fact.n;
    fact.marks?.forEach((mark, at) => (values[`m${at + 2}`] = mark));
    if (fact.low !== undefined) values["low"] = fact.low;
    if (fact.mean !== undefined) values["mean"] = fact.mean.value;
    Object.assign(values, fact.olympiad ?? {});
    check(
      fact.form,
      fact.sheet,
      fact.school,
      `${KINDS[fact.kind]}|${fact.school}|${fact.year}|${SUBJECTS[fact.subject] ?? fact.subject}|${fact.grade ?? ""}`,
      values,
      fact.mean?.digits ?? 0,
      fact.spoiled ?? false,
    );
  }
  for (const one of truth.indicators)
    check(one.form, one.sheet, one.school, `${one.of}|${one.school}|${one.year}||`, one.indicators, 0, false);
  for (const [key, { values, where, sheet }] of found) {
    if (expected.has(key)) continue;
    const form =
      truth.facts.find((fact) => fact.sheet === sheet)?.form ??
      truth.indicators.find((fact) => fact.sheet === sheet)?.form ??
      `лист «${sheet}»`;
    count(form, "invented", `${key} ${where} ${JSON.stringify(values)}`);
  }
  return { byForm, total, details, split, merged, strangers };
}
