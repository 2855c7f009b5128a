import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { readSheets } from "../../../src/reading/readSheets";
import type { CellValue } from "../../../src/reading/grid";
import { gridOf } from "../gridOf";

const heading = ["№", "Код ОО", "Наименование ОО", "Класс", "Тестовый балл"];
const protocol = (rows: readonly (readonly CellValue[])[], columns: readonly string[] = heading) =>
  gridOf("ЕГЭ 2025", [["Протокол проверки результатов ЕГЭ 2025 года. Русский язык"], columns, ...rows]);
const pupils = [23, 24, 25, 25, 60, 71].map((score, at) => [at + 1, "901001", "МБОУ СОШ № 1", "11А", score]);
const raised = {
  ...defaultParameters(),
  minimumRussian: [
    { fromYear: null, score: 24 },
    { fromYear: 2025, score: 26 },
  ],
};
const noNames = new Map<string, string>();

describe("certificate minima of a protocol by pupil", () => {
  it("tell the low results, the usual ones unless «Параметры» says otherwise", () => {
    const usual = readSheets([protocol(pupils)], { schoolNames: noNames }).dataset.facts;
    expect(usual).toMatchObject([{ kind: "ege", subject: "russian", n: 6, low: 1 }]);
    const changed = readSheets([protocol(pupils)], { schoolNames: noNames, minima: raised }).dataset.facts;
    expect(changed).toMatchObject([{ n: 6, low: 4, mean: usual[0]?.mean }]);
  });

  it("leave the scores with the fact, so that a changed minimum need not read the sheet again", () => {
    const [fact] = readSheets([protocol(pupils)], { schoolNames: noNames }).dataset.facts;
    expect(fact?.scores).toEqual([
      { score: 23, pupils: 1 },
      { score: 24, pupils: 1 },
      { score: 25, pupils: 2 },
      { score: 60, pupils: 1 },
      { score: 71, pupils: 1 },
    ]);
  });

  it("add up the scores of one school spelled in two ways", () => {
    const spelled = pupils.map((row, at) => (at < 2 ? row : [...row.slice(0, 2), "МБОУ «СОШ №1»", ...row.slice(3)]));
    const [fact, another] = readSheets([protocol(spelled)], { schoolNames: noNames }).dataset.facts;
    expect(another).toBeUndefined();
    expect(fact?.scores?.reduce((sum, one) => sum + one.pupils, 0)).toBe(6);
  });

  it("change nothing where the protocol itself says who has passed", () => {
    const told = pupils.map((row) => [...row, row[4] === 23 ? "незачёт" : "зачёт"]);
    const columns = [...heading, "Результат"];
    const [fact] = readSheets([protocol(told, columns)], { schoolNames: noNames, minima: raised }).dataset.facts;
    expect(fact).toMatchObject({ n: 6, low: 1 });
    expect(fact?.scores).toBeUndefined();
  });
});
