import { appendFileSync } from "node:fs";
import { readSheets } from "../../../src/reading/readSheets";
import { findingText } from "../../../src/text/findings/findingText";
import { districtOf } from "./district";
import { gridOfTyped } from "./gridOfTyped";
import { judge, outcomes, type Verdict } from "./judge";

const seeds = (process.env["THIRD_SEEDS"] ?? "0,1,2").split(",").map(Number);
const report = process.env["THIRD_REPORT"];

function table(title: string, { byForm, total, details, split, merged, strangers }: Verdict): string {
  const line = (name: string, row: Readonly<Record<string, number>>): string =>
    `${name.padEnd(45)}${outcomes.map((outcome) => String(row[outcome]).padStart(13)).join("")}`;
  return [
    `${title.padEnd(45)}${outcomes.map((outcome) => outcome.padStart(13)).join("")}`,
    ...[...byForm].map(([form, row]) => line(form, row)),
    line("all", total),
    ...details,
    ...split.map((text) => `split ${text}`),
    ...merged.map((text) => `merged ${text}`),
    ...strangers.map((text) => `stranger ${text}`),
    "",
  ].join("\n");
}

describe("districts of a third author", () => {
  it.each(seeds)("seed %i", (seed) => {
    const district = districtOf(seed);
    const reading = readSheets(district.sheets.map(gridOfTyped), { schoolNames: new Map() });
    const verdict = judge(district, reading);
    if (report !== undefined) {
      appendFileSync(report, table(`seed ${seed} ${district.region.region}`, verdict));
      for (const finding of reading.findings) {
        const { message, action } = findingText(finding) as unknown as { message: string; action: string };
        appendFileSync(
          `${report}.findings`,
          `${seed}|${finding.severity}|${finding.code}|${finding.source?.sheet ?? ""}!${finding.source?.address ?? ""}|${message}|${action}\n`,
        );
      }
      for (const { sheet, kind, year, subject, grade, rows, confidence, register } of reading.recognised)
        appendFileSync(
          `${report}.sheets`,
          `${seed}|${sheet}|${kind}|${year ?? ""}|${subject ?? ""}|${grade ?? ""}|${rows}|${confidence}|${register ?? ""}\n`,
        );
      for (const { sheet, reason, params } of reading.ignored)
        appendFileSync(`${report}.sheets`, `${seed}|${sheet}|ignored|${reason}|${JSON.stringify(params)}\n`);
    }
    const all = JSON.stringify(reading);
    expect([...district.truth.persons].filter((person) => all.includes(person))).toEqual([]);
  });
});
