import fc from "fast-check";
import { restoreCount } from "../../../src/domain/assessment/restoreCount";
import { restoreMarkCounts } from "../../../src/domain/assessment/restoreMarkCounts";

describe("restoreMarkCounts", () => {
  it("gives back the pupils behind a row of ФИС ОКО", () => {
    expect(restoreMarkCounts(23, [4.35, 43.48, 39.13, 13.04], 2)).toEqual({ ok: true, counts: { 2: 1, 3: 10, 4: 9, 5: 3 } });
  });

  it("takes whole per cents for 99 pupils and refuses them for 100, where two counts would fit", () => {
    expect(restoreMarkCounts(99, [10, 40, 30, 19], 0)).toMatchObject({ ok: true });
    expect(restoreMarkCounts(100, [10, 40, 30, 20], 0)).toEqual({ ok: false, reason: "percentTooCoarse" });
  });

  it("refuses per cents of another number of pupils", () => {
    expect(restoreMarkCounts(22, [4.35, 43.48, 39.13, 13.04], 2)).toEqual({ ok: false, reason: "percentDoesNotFit" });
  });

  it("refuses per cents that leave two pupils without a mark", () => {
    expect(restoreMarkCounts(10, [10, 30, 20, 20], 1)).toEqual({ ok: false, reason: "marksDoNotSum" });
  });

  it("refuses a per cent above 100", () => {
    expect(restoreMarkCounts(10, [110, 0, 0, 0], 0)).toEqual({ ok: false, reason: "percentOutOfRange" });
  });

  it("throws on a number of pupils that cannot be", () => {
    expect(() => restoreCount(0, 10, 0)).toThrow("positive whole number, got 0");
  });

  it("gives back any counts whose per cents were printed finely enough", () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(60)), fc.integer({ min: 1, max: 3 }), (marks, decimals) => {
        const n = marks.reduce((sum, count) => sum + count, 0);
        fc.pre(n > 0);
        const percents = marks.map((count) => Number(((100 * count) / n).toFixed(decimals))) as [number, number, number, number];
        const [two, three, four, five] = marks;
        expect(restoreMarkCounts(n, percents, decimals)).toEqual({ ok: true, counts: { 2: two, 3: three, 4: four, 5: five } });
      }),
    );
  });
});
