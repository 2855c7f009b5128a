import { onRatingScale } from "../../../src/domain/rating/onRatingScale";

describe("onRatingScale", () => {
  it("puts a deviation on the scale of the rating, whatever its unit is", () => {
    expect(onRatingScale(-0.4, { ratingScale: 25 })).toBe(40);
    expect(onRatingScale(-0.4, { ratingScale: 10 })).toBe(46);
    expect(onRatingScale(0, { ratingScale: 25 })).toBe(50);
  });
});
