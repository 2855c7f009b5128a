import type { Fact } from "../../../src/domain/assessment/fact";
import { addScores } from "../../../src/domain/assessment/addScores";
import { lowByMinima } from "../../../src/domain/assessment/lowByMinima";
import { defaultParameters } from "../../../src/domain/parameters/parameters";

const usual = defaultParameters();
const counted: Fact = {
  schoolId: "s1",
  year: 2025,
  kind: "ege",
  subject: "russian",
  grade: 11,
  n: 4,
  marks: null,
  low: 1,
  scores: [
    { score: 23, pupils: 1 },
    { score: 24, pupils: 2 },
    { score: 70, pupils: 1 },
  ],
  mean: 35.25,
  scale: "test",
  participants: null,
  source: { file: null, sheet: "ЕГЭ", address: "A2:C5" },
  cells: {},
};

describe("lowByMinima", () => {
  it("counts by the minimum of the year, a pupil at the minimum not being low", () => {
    const raised = {
      ...usual,
      minimumRussian: [
        { fromYear: null, score: 24 },
        { fromYear: 2025, score: 25 },
      ],
    };
    expect(lowByMinima([counted, { ...counted, year: 2024 }], raised).map(({ low }) => low)).toEqual([3, 1]);
    expect(lowByMinima([counted], usual)).toEqual([counted]);
  });
  it("leaves alone what the sheet itself tells as low", () => {
    const { scores, ...told } = counted;
    expect(scores).toHaveLength(3);
    expect(lowByMinima([{ ...told, low: 2 }], { ...usual, minimumRussian: [{ fromYear: null, score: 100 }] })).toEqual([
      { ...told, low: 2 },
    ]);
  });
});

describe("addScores", () => {
  it("adds pupils of the same score and keeps the order of scores", () => {
    expect(
      addScores(
        [{ score: 40, pupils: 1 }],
        [
          { score: 22, pupils: 2 },
          { score: 40, pupils: 3 },
        ],
        [],
      ),
    ).toEqual([
      { score: 22, pupils: 2 },
      { score: 40, pupils: 4 },
    ]);
    expect(addScores()).toEqual([]);
  });
});
