import fs from "node:fs";
import path from "node:path";
import { identifySchools } from "../../../src/reading/schools/identifySchools";
import type { SchoolIdentities, SchoolMention } from "../../../src/reading/schools/schoolMention";

const mention = (name: string | null, rest: Partial<SchoolMention> = {}): SchoolMention => ({
  name,
  fullName: null,
  code: null,
  login: null,
  settlement: null,
  enrolment: null,
  type: null,
  registry: false,
  source: { file: null, sheet: "Лист1", address: "A1" },
  ...rest,
});
const registered = (name: string, rest: Partial<SchoolMention> = {}): SchoolMention =>
  mention(name, { registry: true, source: { file: null, sheet: "ОО", address: "A2" }, ...rest });
const on = (sheet: string): Partial<SchoolMention> => ({ source: { file: null, sheet, address: "A5" } });
const nobody = { schoolNames: new Map<string, string>() };

interface Truth {
  readonly schools: readonly { id: string; short: string; official: string; code: string; login: string; enrol: number }[];
  readonly name_map: Readonly<Record<string, string>>;
}
const shared = path.resolve(__dirname, "../../../../shared/data");

/** Schools of the truth that one identity mixes, and those that several identities split. */
function judge(
  identities: SchoolIdentities,
  spellings: readonly (readonly [SchoolMention, string])[],
): { merged: number; split: number; unresolved: string[] } {
  const byIdentity = new Map<string, Set<string>>();
  const byTruth = new Map<string, Set<string>>();
  const unresolved: string[] = [];
  for (const [spelt, truth] of spellings) {
    const id = identities.schoolOf(spelt);
    if (id === null) {
      unresolved.push(spelt.name ?? "");
      continue;
    }
    byIdentity.set(id, (byIdentity.get(id) ?? new Set()).add(truth));
    byTruth.set(truth, (byTruth.get(truth) ?? new Set()).add(id));
  }
  const several = (sets: Map<string, Set<string>>): number => [...sets.values()].filter((set) => set.size > 1).length;
  return { merged: several(byIdentity), split: several(byTruth), unresolved };
}

(fs.existsSync(shared) ? describe : describe.skip)("spellings of the synthetic districts", () => {
  describe.each(["district-a", "district-b", "district-c"])("%s", (district) => {
    const truth = (): Truth => JSON.parse(fs.readFileSync(path.join(shared, district, "truth.json"), "utf8")) as Truth;
    const met = ({ name_map }: Truth): [SchoolMention, string][] =>
      Object.entries(name_map).map(([name, id], index) => [mention(name, on(`Лист${index}`)), id]);
    it.each([
      [
        "with codes and full names",
        (s: Truth["schools"][number]) => registered(s.short, { fullName: s.official, code: s.code, login: s.login }),
      ],
      ["with short names only", (s: Truth["schools"][number]) => registered(s.short)],
      ["with full names only", (s: Truth["schools"][number]) => registered(s.official)],
    ])("a registry %s: none split, none merged", (_, row) => {
      const data = truth();
      const spellings: [SchoolMention, string][] = [...data.schools.map((s): [SchoolMention, string] => [row(s), s.id]), ...met(data)];
      const identities = identifySchools(
        spellings.map(([spelt]) => spelt),
        nobody,
      );
      const result = judge(identities, spellings);
      expect(result).toMatchObject({ merged: 0, split: 0 });
      expect(identities.schools).toHaveLength(data.schools.length);
    });
    it("no registry at all: none split, none merged", () => {
      const data = truth();
      const spellings = met(data);
      const identities = identifySchools(
        spellings.map(([spelt]) => spelt),
        nobody,
      );
      const result = judge(identities, spellings);
      expect(result).toMatchObject({ merged: 0, split: 0 });
    });
  });
});
