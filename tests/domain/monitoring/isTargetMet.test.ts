import { isTargetMet } from "../../../src/domain/monitoring/isTargetMet";

const now = (resultIndex: number | null, pooledShare: number | null) => ({ resultIndex, federal: { pooledShare } });

describe("isTargetMet", () => {
  const both = { pooledShare: 20, resultIndex: 40 };
  it("asks for all that was promised, the figures themselves included", () => {
    expect([now(40, 20), now(39.9, 20), now(40, 20.1)].map((one) => isTargetMet(both, one))).toEqual([true, false, false]);
  });
  it("is missed by one part even where the other cannot be measured, and else not known", () => {
    expect(isTargetMet(both, now(39, null))).toBe(false);
    expect(isTargetMet(both, now(41, null))).toBeNull();
    expect(isTargetMet({ pooledShare: 20, resultIndex: null }, now(null, 20))).toBe(true);
  });
  it("is nothing to ask where nothing was promised", () => {
    expect(isTargetMet(null, now(90, 0))).toBeNull();
    expect(isTargetMet({ pooledShare: null, resultIndex: null }, now(90, 0))).toBeNull();
  });
});
