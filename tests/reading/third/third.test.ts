import { readSheets } from "../../../src/reading/readSheets";
import { districtOf } from "./district";
import { gridOfTyped } from "./gridOfTyped";
import { judge, outcomes } from "./judge";
import type { Verdict } from "./judge";

/** One seed a region: mountains, the city, the ulus; THIRD_SEEDS tries others. */
const seeds = (process.env["THIRD_SEEDS"] ?? "0,1,2").split(",").map(Number);

/** Forms by outcomes, for the person who tries another seed with THIRD_TABLE=1. */
function table(title: string, { byForm, total, details }: Verdict): string {
  const line = (name: string, row: Readonly<Record<string, number>>): string =>
    `${name.padEnd(45)}${outcomes.map((outcome) => String(row[outcome]).padStart(13)).join("")}`;
  const head = `${title.padEnd(45)}${outcomes.map((outcome) => outcome.padStart(13)).join("")}`;
  return [head, ...[...byForm].map(([form, row]) => line(form, row)), line("all", total), ...details, ""].join("\n");
}

describe("districts of a third author", () => {
  it.each(seeds)("seed %i: right, flagged or refused; never silent, nothing invented, no school split or merged", (seed) => {
    const district = districtOf(seed);

    const reading = readSheets(district.sheets.map(gridOfTyped), { schoolNames: new Map() });

    const verdict = judge(district, reading);
    if (process.env["THIRD_TABLE"] === "1") process.stdout.write(table(`seed ${seed}`, verdict));
    const { total, split, merged, strangers } = verdict;
    const bad = verdict.details.filter((detail) => !/^(?:flagged|refused)/.test(detail));
    expect({ bad, split, merged, strangers }).toEqual({ bad: [], split: [], merged: [], strangers: [] });
    const told = total.right + total.flagged + total.refused;
    expect(total.right / told).toBeGreaterThan(0.9);
    expect(district.truth.noise.filter((sheet) => !reading.ignored.some((ignored) => ignored.sheet === sheet))).toEqual([]);
    const all = JSON.stringify(reading);
    expect([...district.truth.persons].filter((person) => all.includes(person))).toEqual([]);
  });
});
