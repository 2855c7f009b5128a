import { analyse } from "../../../src/domain/analysis/analyse";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { parameterBoard } from "../../../src/app/overview/parameterBoard";
import { searchParameters } from "../../../src/app/overview/searchParameters";
import type { Evaluation } from "../../../src/app/evaluation";
import { readSheets } from "../../../src/reading/readSheets";
import type { Fact } from "../../../src/domain/assessment/fact";
import type { SheetGrid } from "../../../src/reading/grid";
import { lowPerformingWords } from "../../../src/text/sheets/lowPerformingWords";
import { district } from "../district";

const grids = Object.entries(district()).map(([name, values]): SheetGrid => ({
  file: null,
  name,
  hidden: false,
  top: 0,
  left: 0,
  values,
  numberFormats: null,
  merges: null,
  hiddenRows: null,
  struckThrough: null,
  date1904: false,
}));

function evaluation(): Evaluation {
  const { dataset, recognised, ignored, findings } = readSheets(grids, { schoolNames: new Map() });
  const parameters = defaultParameters();
  return {
    dataset,
    parameters,
    analysis: analyse(dataset, parameters),
    findings,
    recognised,
    ignored,
    refusedFiles: [],
    sheetFingerprints: [],
    kept: new Map(),
    generations: { current: [], undo: { gone: [], back: [] } },
    sources: "",
    changedSince: { sources: false, parameters: false },
  };
}

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("parameters as the pane asks about them", () => {
  const board = parameterBoard(evaluation());
  const find = (key: string) => board.groups.flatMap(({ parameters }) => parameters).find((one) => one.key === key);

  it("bear meaning, default, bounds, unit and source; values read as they are typed", () => {
    expect(find("lowShareThreshold")).toMatchObject({ value: "30", unit: "%", options: null, numeric: true });
    expect(plain(find("lowShareThreshold")?.terms ?? "")).toMatch(/^По умолчанию: 30\. Можно: от 1 до 100\. Источник: \S/);
    expect(plain(find("federalVpr")?.terms ?? "")).toMatch(/^По умолчанию: только диагностика\. Источник: \S/);
    expect(find("federalVpr")?.options?.map(({ label }) => label)).toContain("в выявлении");
    expect(find("reportYear")?.value).toBe("");
  });

  it("tell at once who would leave the list: with a threshold of 60 % the school with 45 % does", () => {
    const effect = board.effect({ lowShareThreshold: "60" });
    expect(plain(effect?.title ?? "")).toBe("Если применить 60: войдёт 0, выйдет 1");
    expect(effect?.lines[0]?.schools.map(plain)).toEqual(["СОШ № 1"]);
    const same = board.effect({ lowShareThreshold: "31" });
    expect(same?.lines.map(({ text }) => plain(text))).toEqual(["Перечень ШНОР и группа риска прежние."]);
  });

  it("a decision of a specialist with a reason holds whatever the parameters are", () => {
    const decided = { ...evaluation() };
    const kept = new Map([
      ["overrides", new Map([["МБОУ СОШ № 1", new Map([["decision", lowPerformingWords.overrides.lowPerforming]])]])],
      ["overrideReasons", new Map([["МБОУ СОШ № 1", new Map([["reason", "приказ № 5"]])]])],
    ]);
    expect(parameterBoard({ ...decided, kept }).effect({ lowShareThreshold: "60" })?.title).toMatch(/выйдет.0$/);
  });

  it("show what another certificate minimum of ЕГЭ does to the list, from the scores of the protocols", () => {
    const { dataset, ...rest } = evaluation();
    const [, school] = dataset.schools;
    const [fact] = dataset.facts;
    if (school === undefined || fact === undefined) throw new Error("the district has schools and facts");
    const scores = [
      { score: 30, pupils: 12 },
      { score: 70, pupils: 8 },
    ];
    const protocol = (subject: string): Fact => ({
      ...fact,
      schoolId: school.id,
      kind: "ege",
      grade: 11,
      subject,
      n: 20,
      marks: null,
      low: 0,
      scores,
      mean: 46,
      scale: "test",
    });
    const facts = [...dataset.facts, protocol("russian"), protocol("mathematicsProfile")];
    const withProtocols = parameterBoard({ ...rest, dataset: { ...dataset, facts } });
    expect(plain(withProtocols.effect({ minimumRussian: "24; с 2026: 31" })?.title ?? "")).toBe(
      "Если применить 24; с 2026: 31: войдёт 0, выйдет 0",
    );
    const effect = withProtocols.effect({ minimumRussian: "31", minimumMathematics: "24; с 2025: 31" });
    expect(effect?.lines[0]?.schools.map(plain)).toEqual(["СОШ № 2"]);
  });

  it("say what is wrong with a text, and calculate nothing from it", () => {
    expect(Object.keys(board.problems({ lowShareThreshold: "много", weightOge: "0,4" }))).toEqual(["lowShareThreshold"]);
    expect(board.effect({ lowShareThreshold: "101" })).toBeNull();
  });

  it("are searched by words of their names and meanings", () => {
    const found = searchParameters(board.groups, "порог низких").flatMap(({ parameters }) => parameters.map(({ key }) => key));
    expect(found).toContain("lowShareThreshold");
    expect(found).not.toContain("weightOge");
    expect(searchParameters(board.groups, " ")).toBe(board.groups);
  });
});
