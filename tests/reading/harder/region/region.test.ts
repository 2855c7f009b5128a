import { readSheets } from "../../../../src/reading/readSheets";
import { randomOf } from "../random";
import type { Mess } from "./composeSheet";
import { judgeRegion } from "./judgeRegion";
import type { RegionVerdict } from "./judgeRegion";
import { makeRegion } from "./makeRegion";

const seeds = [1, 2, 3, 4];
const decisions = { schoolNames: new Map<string, string>() };

function judged(size: number, mess: Mess, seed: number): RegionVerdict {
  const region = makeRegion(size, mess, randomOf(1000 * seed + size));
  const reading = readSheets(region.grids, decisions);
  expect(reading.dataset.schools).toHaveLength(region.schools.length);
  return judgeRegion(reading, region.expected);
}

describe("made regions, every sheet in a form of its own", () => {
  it.each([
    [3, 0],
    [14, 0],
    [3, 1],
    [14, 1],
  ] as const)("of %i schools, mess %i: read whole, nothing invented, no school split or merged", (size, mess) => {
    for (const seed of seeds) {
      const { right, all, ...rest } = judged(size, mess, seed);
      expect({ seed, unread: all - right, ...rest }).toEqual({ seed, unread: 0, asked: [], silent: [], wrong: [], invented: [] });
    }
  });

  it.each([3, 14])("of %i schools with cells lost: what they took with them is said, nothing is wrong", (size) => {
    for (const seed of seeds) {
      const { asked, silent, wrong, invented } = judged(size, 2, seed);
      expect({ seed, asked, silent, wrong, invented }).toEqual({ seed, asked: [], silent: [], wrong: [], invented: [] });
    }
  });
});
