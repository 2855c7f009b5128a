import { mappingPreview } from "../../../src/app/mapping/mappingPreview";
import { rolesOf } from "../../../src/reading/mapping/columnRole";
import { mappingOf } from "../../../src/reading/mapping/mappingOf";
import { proposeTables } from "../../../src/reading/mapping/proposeTables";
import { readSheets } from "../../../src/reading/readSheets";
import { columnRoleName } from "../../../src/text/names/columnRoleName";
import type { Layout } from "../../reading/harder/layout";
import * as passports from "../../reading/harder/layouts/passports";
import * as wide from "../../reading/harder/layouts/wide";
import { randomOf } from "../../reading/harder/random";

const layouts = Object.entries<Layout>({ ...wide, ...passports });

describe("preview of a mapping", () => {
  it.each(layouts)("shows the numbers that the run reads, each with its cells: «%s»", (_, layout) => {
    for (const grid of layout(randomOf(101)).grids) {
      const [table] = proposeTables(grid, []);
      if (table === undefined) continue;
      const origin = { file: grid.file, sheet: grid.name };
      const mapping = mappingOf(table, origin, "2025-03-01", { subject: null, grade: null, year: null });
      const { dataset } = readSheets([grid], { schoolNames: new Map(), mappings: [mapping] });
      const read = [...dataset.facts, ...dataset.context, ...dataset.staff].map(({ source }) => source.address).sort();
      const shown = mappingPreview([grid], mapping, {}).lines.map(({ source }) => source.address);
      expect([...new Set(shown)].sort()).toEqual([...new Set(read)]);
      expect(read.length).toBeGreaterThan(0);
    }
  });

  it("calls every role by a name of its own", () => {
    for (const roles of Object.values(rolesOf)) {
      const names = roles.map(columnRoleName);
      expect(new Set(names).size).toBe(names.length);
      expect(names.every((name) => name.trim() !== "")).toBe(true);
    }
  });
});
