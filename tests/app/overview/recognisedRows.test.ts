import type { Doubt } from "../../../src/app/doubts/doubt";
import type { Evaluation } from "../../../src/app/evaluation";
import { recognisedRows } from "../../../src/app/overview/recognisedRows";
import type { RecognisedSheet } from "../../../src/reading/reading";

const sheet = (name: string, changes: Partial<RecognisedSheet> = {}): RecognisedSheet => ({
  file: null,
  sheet: name,
  kind: "oge",
  year: 2025,
  subject: null,
  grade: 9,
  rows: 14,
  confidence: "sure",
  ...changes,
});
const doubt = (id: string, aboutTable: boolean, ...sheets: readonly string[]): Doubt => ({
  id,
  finding: { code: "yearUnknown", params: {} },
  source: { file: null, sheet: sheets[0] ?? "", address: "A1" },
  sheets: sheets.map((one) => ({ file: null, sheet: one })),
  place: "",
  aboutTable,
  question: "",
  whatWeThink: "",
  why: "",
  alternatives: [],
});
const dataset = { facts: [], olympiads: [], context: [], staff: [] };
const oge = (recognised: readonly RecognisedSheet[], asked: readonly Doubt[]) =>
  recognisedRows({ recognised, dataset } as unknown as Evaluation, asked).rows.find(({ kind }) => kind === "oge")?.cells;

describe("recognisedRows", () => {
  it("counts the sheets of a kind by year", () => {
    expect(oge([sheet("ОГЭ 1"), sheet("ОГЭ 2"), sheet("ОГЭ 2024", { year: 2024 })], [])).toEqual([
      { year: 2024, sheets: 1, doubtful: 0, open: "ОГЭ 2024", doubts: [] },
      { year: 2025, sheets: 2, doubtful: 0, open: "ОГЭ 1", doubts: [] },
    ]);
  });

  it("leads to the sheet that is asked about, with its questions", () => {
    expect(oge([sheet("ОГЭ 1"), sheet("ОГЭ 2")], [doubt("год", true, "ОГЭ 2")])).toEqual([
      { year: 2025, sheets: 2, doubtful: 1, open: "ОГЭ 2", doubts: ["год"] },
    ]);
  });

  it("a registry alone has no years: what was looked for stands there as absent, not as a hole", () => {
    expect(oge([sheet("Реестр", { kind: "registry", year: null })], [])).toEqual([
      { year: null, sheets: 0, doubtful: 0, open: null, doubts: [] },
    ]);
  });

  it("a question about a school's name makes no sheet doubtful, but is asked where one is", () => {
    const name = doubt("школа", false, "ОГЭ 1", "ОГЭ 2");
    expect(oge([sheet("ОГЭ 1"), sheet("ОГЭ 2")], [name])).toMatchObject([{ doubtful: 0, doubts: [] }]);
    expect(oge([sheet("ОГЭ 1"), sheet("ОГЭ 2", { confidence: "doubt" })], [name])).toMatchObject([{ doubtful: 1, doubts: ["школа"] }]);
  });
});
