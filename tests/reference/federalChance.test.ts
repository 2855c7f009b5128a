describe("how often chance alone meets «30 % × 2 of 12» (method §12)", () => {
  /** P(X ≥ k) of a binomial distribution, by its sum. */
  function atLeast(k: number, n: number, p: number): number {
    let term = (1 - p) ** n;
    let below = 0;
    for (let i = 0; i < k; i++) {
      below += term;
      term *= ((n - i) / (i + 1)) * (p / (1 - p));
    }
    return 1 - below;
  }

  it("with a true share of 10 %: .88 with 3 pupils a class, 0 with 50", () => {
    const oneLow = (pupils: number) => atLeast(Math.ceil(0.3 * pupils), pupils, 0.1);
    expect(atLeast(2, 12, oneLow(3))).toBeCloseTo(0.88, 2);
    expect(atLeast(2, 12, oneLow(50))).toBeCloseTo(0, 3);
  });
});
