import type { Fact } from "../../../src/domain/assessment/fact";
import type { Reading } from "../../../src/reading/reading";
import { readSheets } from "../../../src/reading/readSheets";
import { registryGrid } from "./hardDistrict";
import type { LaidOut, Shown } from "./layout";

/** What became of the figures of a layout: `asked` are absent or other than they were, and something is said of them; `silent` are not. */
export interface Verdict {
  readonly right: number;
  readonly asked: number;
  readonly silent: readonly string[];
  readonly invented: readonly string[];
  readonly reading: Reading;
}

const marksText = (marks: Fact["marks"]): string => (marks === null ? "–" : `${marks[2]}/${marks[3]}/${marks[4]}/${marks[5]}`);

/** The figures a sheet shows, in one line; a mean to the second digit. */
function expectedLine({ result, fields }: Shown): string {
  const { n, marks, mean } = result;
  const low = fields.includes("marks") || fields.includes("low") ? marks[2] : "–";
  return [n, fields.includes("marks") ? marksText(marks) : "–", low, fields.includes("mean") ? mean.toFixed(2) : "–"].join(" ");
}

const foundLine = ({ n, marks, low, mean }: Fact, { fields }: Shown): string =>
  [n, marksText(marks), low ?? "–", fields.includes("mean") ? (mean?.toFixed(2) ?? "–") : "–"].join(" ");

/** Reads a layout beside the registry and compares every figure with what was laid out. */
export function judge({ grids, results, passports = [] }: LaidOut): Verdict {
  const reading = readSheets([registryGrid(), ...grids], { schoolNames: new Map() });
  const { dataset, findings, ignored } = reading;
  const idOf = new Map(dataset.schools.map(({ id, code }) => [code, id]));
  const saidOf = new Set(findings.flatMap(({ schoolId }) => (schoolId === null ? [] : [schoolId])));
  const sheets = new Set(grids.map(({ name }) => name));
  const unplaced = findings.some(
    ({ code, source }) => source !== null && sheets.has(source.sheet) && /^school|^rowWithoutSchool/.test(code),
  );
  const refused = ignored.some(({ sheet }) => sheets.has(sheet));
  const silent: string[] = [];
  const taken = new Set<unknown>();
  let right = 0;
  let asked = 0;
  const note = (schoolId: string | undefined, text: string): void => {
    if (unplaced || refused || (schoolId !== undefined && saidOf.has(schoolId))) asked += 1;
    else silent.push(text);
  };
  for (const shown of results) {
    const { school, kind, subject, grade, year } = shown.result;
    const schoolId = idOf.get(school.code);
    const fact = dataset.facts.find(
      (each) => each.schoolId === schoolId && each.kind === kind && each.subject === subject && each.year === year && each.grade === grade,
    );
    taken.add(fact);
    const [expected, found] = [expectedLine(shown), fact === undefined ? "no fact" : foundLine(fact, shown)];
    if (expected === found) right += 1;
    else note(schoolId, `${school.code} ${kind} ${subject} ${grade} ${year}: ${expected} → ${found}`);
  }
  for (const { code, year, indicators } of passports) {
    const schoolId = idOf.get(code);
    const record = dataset.context.find((each) => each.schoolId === schoolId && each.year === year);
    taken.add(record);
    const lacks = Object.entries(indicators).filter(([key, value]) => record?.indicators[key as "enrolment"] !== value);
    if (record !== undefined && lacks.length === 0) right += 1;
    else
      note(
        schoolId,
        `${code} passport ${year}: ${lacks.map(([key, value]) => `${key} ${value} → ${record?.indicators[key as "enrolment"]}`).join(", ")}`,
      );
  }
  const invented = [...dataset.facts, ...dataset.context, ...dataset.staff, ...dataset.olympiads]
    .filter((each) => !taken.has(each))
    .map((each) => JSON.stringify(each));
  return { right, asked, silent, invented, reading };
}
