import { maskSmall } from "../../../src/domain/display/maskSmall";

describe("maskSmall", () => {
  it("hides a value behind four pupils and shows it behind five", () => {
    expect([maskSmall(33.3, 4, 5), maskSmall(33.3, 5, 5), maskSmall(33.3, null, 5)]).toEqual([null, 33.3, null]);
  });
});
