import { readFileGrids } from "../../../src/reading/files/readFileGrids";
import { readSheets } from "../../../src/reading/readSheets";
import { pupilNames } from "./forms/pupilNames";
import { judge, outcomes } from "./judge";
import type { Judgement } from "./judge";
import { makeDistrict } from "./makeDistrict";
import { fileBytes } from "./sheet/fileBytes";

/** One seed a region; STRANGE_SEEDS tries others. */
const seeds = (process.env["STRANGE_SEEDS"] ?? "0,1,2,3,4").split(",").map(Number);
const roughness = {
  odd: 0.08,
  spoiled: 0.015,
  manners: ["short", "short", "official", "bare", "capitals", "lookAlikes", "slips"],
} as const;

/** Forms by outcomes, for the person who tries another seed with STRANGE_TABLE=1. */
function table(title: string, { byForm, total, details }: Judgement): string {
  const line = (name: string, row: Readonly<Record<string, number>>): string =>
    `${name.padEnd(20)}${outcomes.map((outcome) => String(row[outcome]).padStart(13)).join("")}`;
  const head = `${title.padEnd(20)}${outcomes.map((outcome) => outcome.padStart(13)).join("")}`;
  return [head, ...[...byForm].map(([form, row]) => line(form, row)), line("all", total), ...details, ""].join("\n");
}

describe("districts of a stranger", () => {
  it.each(seeds)("seed %i: right or flagged, never silent, nothing invented, no school split or merged", (seed) => {
    const { making, files } = makeDistrict(seed, roughness);
    const grids = files.flatMap((file) => readFileGrids(file.path, fileBytes(file)));

    const reading = readSheets(grids, { schoolNames: new Map() });

    const result = judge(reading, files, making);
    if (process.env["STRANGE_TABLE"] === "1") process.stdout.write(table(`seed ${seed}`, result));
    const { total, split, merged, strangers } = result;
    const bad = result.details.filter((detail) => !detail.startsWith("flagged"));
    expect({ bad, split, merged, strangers }).toEqual({ bad: [], split: [], merged: [], strangers: [] });
    expect(total.right / (total.right + total.flagged)).toBeGreaterThan(0.93);
    expect(pupilNames.filter((name) => JSON.stringify(reading).includes(name))).toEqual([]);
  });
});
