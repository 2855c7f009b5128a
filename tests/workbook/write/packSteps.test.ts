import { packSteps } from "../../../src/workbook/write/packSteps";

describe("packSteps", () => {
  it("fills requests in order up to the budget; a step that is too heavy goes alone", () => {
    const steps = [400, 500, 200, 5000, 100].map((bytes) => ({ bytes }));
    expect(packSteps(steps, 1000).map((group) => group.map(({ bytes }) => bytes))).toEqual([[400, 500], [200], [5000], [100]]);
  });
});
