import { readSheets } from "../../../../src/reading/readSheets";
import { randomOf } from "../random";
import { judgeRegion } from "./judgeRegion";
import { makeRegion } from "./makeRegion";

const seeds = [1, 2, 3, 4];

describe("made regions, every sheet in a form of its own", () => {
  it.each([3, 14])("of %i schools: clean sheets are read whole, nothing is invented, no school is split or merged", (size) => {
    for (const seed of seeds) {
      const region = makeRegion(size, 0, randomOf(1000 * seed + size));
      const reading = readSheets(region.grids, { schoolNames: new Map() });
      const verdict = judgeRegion(reading, region.expected);
      expect({ seed, ...verdict }).toEqual({
        seed,
        right: region.expected.length,
        all: region.expected.length,
        asked: [],
        silent: [],
        wrong: [],
        invented: [],
      });
      expect(reading.dataset.schools).toHaveLength(region.schools.length);
    }
  });
});
