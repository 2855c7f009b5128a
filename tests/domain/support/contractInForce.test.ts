import { contractInForce } from "../../../src/domain/support/contractInForce";

describe("a contract in force", () => {
  const contract = { signed: "2025-09-10", until: "2026-05-31" };

  it("holds from the day it was signed to its last day, both included", () => {
    expect(["2025-09-09", "2025-09-10", "2026-05-31", "2026-06-01"].map((day) => contractInForce(contract, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("is not doubted for a date nobody wrote", () => expect(contractInForce({ signed: null, until: null }, "2025-10-14")).toBe(true));
});
