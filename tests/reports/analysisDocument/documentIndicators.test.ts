import { documentIndicators } from "../../../src/reports/analysisDocument/documentIndicators";

describe("documentIndicators", () => {
  it("gives counts as indicators and what is known in per cent only as percents", () => {
    expect(
      documentIndicators({
        indicators: { enrolment: 1200, lowIncome: 12.3, fostered: 4 },
        units: { lowIncome: "percent", fostered: "pupils" },
      }),
    ).toEqual({
      indicators: { enrolment: 1200, fostered: 4 },
      percents: { lowIncome: 12.3 },
    });
  });

  it("has no percents where everything was counted", () => {
    expect(documentIndicators({ indicators: { enrolment: 120 }, units: {} })).toEqual({ indicators: { enrolment: 120 } });
  });
});
