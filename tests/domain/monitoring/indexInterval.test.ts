import { indexInterval } from "../../../src/domain/monitoring/indexInterval";

const rules = { sigma: 30, designEffect: 1.7, z: 1.28 };

describe("interval of the index of one year", () => {
  it("is z·σ·√(D/n) to both sides: 40 ± 7.08 with 50 pupils", () => {
    const { low, high } = indexInterval({ index: 40, n: 50 }, rules);
    expect([low, high]).toEqual([expect.closeTo(32.919, 3), expect.closeTo(47.081, 3)]);
  });
  it("stays on the scale", () => expect(indexInterval({ index: 2, n: 4 }, rules)).toMatchObject({ low: 0 }));
  it("narrows by √k when k times as many pupils stand behind it", () => {
    const width = (n: number): number => indexInterval({ index: 50, n }, rules).high - 50;
    expect(width(200)).toBeCloseTo(width(50) / 2, 12);
  });
  it("needs somebody behind the index", () => expect(() => indexInterval({ index: 40, n: 0 }, rules)).toThrow("0 pupils"));
});
