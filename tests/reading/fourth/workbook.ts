import type { SheetGrid } from "../../../src/reading/grid";
import { chanceOf } from "./chance";
import type { Claim } from "./claims";
import type { Form } from "./form";
import { registry } from "./forms/registry";
import { mannerOf } from "./manner";
import type { Paper } from "./paper";
import { type Region, type School, schoolsOf } from "./regions";
import { type Style, spelt } from "./spelling";

/** A workbook of a department with all that is true of it. */
export interface Workbook {
  readonly region: Region;
  readonly schools: readonly School[];
  readonly grids: readonly SheetGrid[];
  readonly claims: readonly Claim[];
  /** Every spelling written in it, with blanks folded. */
  readonly spellings: ReadonlyMap<string, string>;
}

const regions: readonly Region[] = ["сибирь", "дагестан", "якутия", "татарстан", "город", "малый"];
const styles: readonly Style[] = ["official", "short", "plain", "heroless", "colloquial"];
export const folded = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** The registry and one form (or several) as one department keeps them, by a seed. */
export function workbookOf(forms: Readonly<Record<string, Form>>, seed: string): Workbook {
  const chance = chanceOf(seed);
  const region = chance.pick(regions);
  const year = chance.pick([2023, 2024, 2025]);
  const schools = schoolsOf(region, chance);
  const spellings = new Map<string, string>();
  for (const school of schools) for (const style of styles) spellings.set(folded(spelt(school, style)), school.key);
  const grids: SheetGrid[] = [];
  const claims: Claim[] = [];
  for (const [name, form] of [["registry", registry] as const, ...Object.entries(forms)]) {
    const own = chanceOf(`${seed} ${name}`);
    const habits = mannerOf(own);
    const manner = {
      ...habits,
      name: (school: School): string => {
        const text = habits.name(school);
        spellings.set(folded(text), school.key);
        return text;
      },
    };
    const made = form({ chance: own, manner, schools, year });
    const taken = new Set(grids.map((grid) => grid.name));
    const renamed = (paper: Paper): string => (taken.has(paper.name) ? `${paper.name} (${grids.length + 1})` : paper.name);
    for (const paper of made.papers) {
      const title = renamed(paper);
      grids.push({ ...paper.grid(manner.merges), name: title });
      claims.push(...made.claims.filter(({ sheet }) => sheet === paper.name).map((claim) => ({ ...claim, sheet: title })));
    }
  }
  return { region, schools, grids, claims, spellings };
}
