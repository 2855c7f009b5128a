import { hardSchools } from "./hardDistrict";
import { judge } from "./judge";
import type { Layout } from "./layout";
import * as misleading from "./layouts/misleading";
import * as oneSchool from "./layouts/oneSchool";
import * as passports from "./layouts/passports";
import * as stacked from "./layouts/stacked";
import * as wide from "./layouts/wide";
import { randomOf } from "./random";

const seeds = Array.from({ length: 6 }, (_, i) => 101 + 37 * i);

/** Layouts in which a person cannot read every row either; the rest must be read whole. */
const spoiled: Readonly<Record<string, number>> = { errorCells: 0.5, bareNamesakes: 0.8 };

const layouts = Object.entries<Layout>({ ...wide, ...stacked, ...misleading, ...passports, ...oneSchool });

describe("sheets harder than the shared districts", () => {
  it.each(layouts)("%s: right or asked, nothing invented", (name, layout) => {
    let [right, all] = [0, 0];
    for (const seed of seeds) {
      const laid = layout(randomOf(seed));
      const verdict = judge(laid);
      expect({ seed, silent: verdict.silent }).toEqual({ seed, silent: [] });
      expect({ seed, invented: verdict.invented }).toEqual({ seed, invented: [] });
      expect(verdict.reading.dataset.schools).toHaveLength(hardSchools.length);
      right += verdict.right;
      all += laid.results.length + (laid.passports?.length ?? 0);
    }
    if (all > 0) expect(right / all).toBeGreaterThanOrEqual(spoiled[name] ?? 1);
  });
});
