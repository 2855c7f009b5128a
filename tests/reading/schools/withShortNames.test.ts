import fc from "fast-check";
import type { School } from "../../../src/domain/assessment/school";
import { withShortNames } from "../../../src/reading/schools/withShortNames";

const school = (id: string, name: string, settlement: string | null = null): School => ({
  id,
  name,
  shortName: name,
  aliases: [],
  code: null,
  login: null,
  namedLevel: null,
  settlement,
  registryEnrolment: null,
  closed: false,
});
const short = (...schools: School[]): string[] => withShortNames(schools).map(({ shortName }) => shortName.replaceAll("\u00a0", " "));

describe("withShortNames", () => {
  it("takes the shortest form that is nobody else's", () => {
    expect(short(school("s1", "МБОУ СОШ № 5 с. Новое"), school("s2", "МБОУ СОШ № 5 им. А.С. Пушкина а. Псыж"))).toEqual([
      "СОШ № 5 с. Новое",
      "СОШ № 5 а. Псыж",
    ]);
  });

  it("tells namesakes by the patron, then by the settlement of the registry", () => {
    expect(short(school("s1", "СОШ № 5 им. А.С. Пушкина"), school("s2", "СОШ № 5 им. М.Ю. Лермонтова"))).toEqual([
      "СОШ № 5 им. А.С. Пушкина",
      "СОШ № 5 им. М.Ю. Лермонтова",
    ]);
    expect(short(school("s1", "СОШ № 5", "а. Псыж"), school("s2", "СОШ № 5", "с. Новое"))).toEqual(["СОШ № 5 а. Псыж", "СОШ № 5 с. Новое"]);
  });

  it("leaves equal names equal", () => expect(short(school("s1", "СОШ № 5"), school("s2", "СОШ № 5"))).toEqual(["СОШ № 5", "СОШ № 5"]));

  it("gives different schools different short names whatever the names, unless they differ by spelling only", () => {
    const part = fc.constantFrom("МБОУ", "СОШ", "ООШ", "№ 5", "№ 6", "а. Псыж", "с. Новое", "им. А.С. Пушкина", "Гимназия", '"Олимп"');
    const names = fc.uniqueArray(fc.array(part, { minLength: 1, maxLength: 4 }), {
      minLength: 2,
      maxLength: 6,
      selector: (parts) => parts.join(" "),
    });
    fc.assert(
      fc.property(names, (all) => {
        const given = all.map((parts, index) => school(`s${index}`, parts.join(" ")));
        expect(new Set(withShortNames(given).map(({ shortName }) => shortName)).size).toBe(given.length);
      }),
      { numRuns: 60 },
    );
  });
});
