import { readSheets } from "../../../src/reading/readSheets";
import { forms } from "./forms";
import { type Outcome, type Verdict, judge, outcomes } from "./judge";
import { workbookOf } from "./workbook";

/** FOURTH_SEEDS tries others: «20-49». */
const [first = 1, last = first] = (process.env["FOURTH_SEEDS"] ?? "1").split("-").map(Number);
const seeds = Array.from({ length: last - first + 1 }, (_, i) => first + i);

type Form = keyof typeof forms;
const names = Object.keys(forms) as Form[];
const verdicts = new Map<string, Verdict>();

/** The verdict on one form with one seed; read once. */
function verdictOn(name: Form, seed: number): Verdict {
  const key = `${name} ${seed}`;
  const known = verdicts.get(key);
  if (known !== undefined) return known;
  const workbook = workbookOf({ [name]: forms[name] }, key);
  const verdict = judge(workbook, readSheets(workbook.grids, { schoolNames: new Map() }));
  verdicts.set(key, verdict);
  return verdict;
}

const summed = (of: readonly Verdict[]): Record<Outcome, number> =>
  Object.fromEntries(outcomes.map((outcome) => [outcome, of.reduce((sum, { total }) => sum + total[outcome], 0)])) as Record<
    Outcome,
    number
  >;

describe("workbooks of a fourth author", () => {
  it.each(names)("%s: right, flagged or refused; never silent or wrong, nothing invented, no school split or merged", (name) => {
    const read = seeds.map((seed) => verdictOn(name, seed));

    if (process.env["FOURTH_TABLE"] === "1") process.stdout.write(`${name.padEnd(24)}${JSON.stringify(summed(read))}\n`);
    const bad = read.flatMap(({ details }) => details.filter((detail) => !/^(?:flagged|refused)/.test(detail)));
    const schools = read.map(({ split, merged, strangers }) => ({ split, merged, strangers }));
    expect({ bad, schools }).toEqual({ bad: [], schools: seeds.map(() => ({ split: [], merged: [], strangers: [] })) });
  });

  it("reads more than nine figures of ten without a question", () => {
    const total = summed(names.flatMap((name) => seeds.map((seed) => verdictOn(name, seed))));

    expect(total.right / Object.values(total).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0.9);
  });
});
