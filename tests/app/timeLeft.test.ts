import { timeLeft } from "../../src/app/timeLeft";

describe("timeLeft", () => {
  it("goes on at the pace so far, in steps of five seconds", () => {
    expect(timeLeft(0.5, 20)).toBe(20);
    expect(timeLeft(0.25, 4)).toBe(10);
    expect(timeLeft(0.95, 20)).toBe(5);
  });

  it("says nothing at the beginning and at the end", () => {
    expect([timeLeft(0.05, 20), timeLeft(0.5, 2), timeLeft(1, 20)]).toEqual([null, null, null]);
  });
});
