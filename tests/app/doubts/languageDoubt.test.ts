import { alternativesOf } from "../../../src/app/doubts/alternativesOf";
import { mappingOfAnswer } from "../../../src/app/doubts/settleDoubt";
import { proposeTables } from "../../../src/reading/mapping/proposeTables";
import type { SheetMapping } from "../../../src/reading/mapping/mapping";
import { readSheets } from "../../../src/reading/readSheets";
import { gridOf } from "../../reading/gridOf";
import { erken, psyzh, recordLines } from "../../reading/readings";

const sheet = gridOf("Соцпаспорт 2024", [
  ["Социальный паспорт, 2024 год"],
  ["Школа", "Всего обучающихся", "Многодетные", "Малообеспеченные", "Русский язык не родной"],
  [psyzh, 200, 50, 40, 30],
  [erken, 100, 30, 20, 12],
]);
const readBy = (...mappings: SheetMapping[]) => readSheets([sheet], { schoolNames: new Map(), mappings });
const asked = (reading: ReturnType<typeof readBy>) => reading.findings.filter(({ code }) => code === "languageUnqualified");

describe("«Русский язык не родной» without a word on difficulties", () => {
  const [finding] = asked(readBy());
  const answers = finding === undefined ? [] : alternativesOf(finding, []);
  const settle = (at: number): ReturnType<typeof readBy> => {
    const [table] = proposeTables(sheet, []);
    const answer = answers[at]?.answer;
    if (table === undefined || answer === undefined || finding?.source === undefined || finding.source === null)
      throw new Error("Nothing was asked");
    return readBy(mappingOfAnswer(table, answer, finding.source, "2025-03-01"));
  };

  it("is asked about once a column, at its first cell; weight 0 is what the reading takes", () => {
    expect(asked(readBy()).map(({ source, schoolId }) => [source?.address, schoolId])).toEqual([["E3", null]]);
    expect(answers.map(({ taken }) => taken)).toEqual([false, true]);
  });
  it("counts in ИСБШ when a person says that difficulties were found, and is asked no more", () => {
    const reading = settle(0);
    expect(recordLines(reading, reading.dataset.context)[0]).toContain("languageDifficulties 30");
    expect(asked(reading)).toEqual([]);
  });
  it("stays of weight 0 when a person says so, and is asked no more", () => {
    const reading = settle(1);
    expect(recordLines(reading, reading.dataset.context)[0]).toContain("otherLanguage 30");
    expect(asked(reading)).toEqual([]);
  });
});
