import type { Chance } from "../chance";
import type { Region } from "./region";
import type { StrangeSchool, StrangeType } from "./strangeSchool";

const ofPlaces = (draw: Chance, region: Region): Omit<StrangeSchool, "code" | "login" | "id">[] => {
  const places = draw.shuffled(region.places);
  const types: readonly StrangeType[] = ["СОШ", "СОШ", "ООШ", "СОШ", "ООШ", "НОШ", "СОШ", "СОШ"];
  const schools = places.map((place, i) => ({
    type: types[i] ?? "СОШ",
    form: draw.pick(region.forms),
    number: i % 3 === 2 ? draw.whole(2, 60) : null,
    place,
    patron: i % 3 === 0 ? draw.pick(region.patrons) : null,
    byAdjective: i % 3 !== 2,
    roll: draw.whole(38, 900),
    closedAfter: i === 5 ? 2023 : null,
    former: i === 4 ? { type: "СОШ" as StrangeType, until: 2023 } : null,
    branchOf: null,
  }));
  const [town] = places;
  // Three more in the chief settlement: two with numbers and a gymnasium; number 1 stands in another village too.
  const more = (["Гимназия", "СОШ", "СОШ"] as const).map((type, i) => ({
    type,
    form: draw.pick(region.forms),
    number: i === 0 ? null : i,
    place: town ?? null,
    patron: null,
    byAdjective: false,
    roll: draw.whole(200, 1100),
    closedAfter: null,
    former: null,
    branchOf: null,
  }));
  const namesake = { ...more[1], place: places[1] ?? null, roll: draw.whole(60, 300) } as (typeof more)[number];
  return [...schools, ...more, namesake];
};

const ofTown = (draw: Chance, region: Region): Omit<StrangeSchool, "code" | "login" | "id">[] =>
  draw.shuffled([1, 2, 3, 5, 7, 11, 12, 21, 22, 111, 112, 121]).map((number, i) => ({
    type: (["СОШ", "СОШ", "Гимназия", "Лицей", "СОШ", "ООШ"] as const)[i % 6] ?? "СОШ",
    form: draw.pick(region.forms),
    number,
    place: null,
    patron: i % 4 === 1 ? draw.pick(region.patrons) : null,
    byAdjective: false,
    roll: draw.whole(180, 1900),
    closedAfter: i === 7 ? 2023 : null,
    former: i === 2 ? { type: "СОШ", until: 2023 } : null,
    branchOf: null,
  }));

/** Twelve schools of a region: namesakes in two settlements, a closed one, a renamed one; codes and logins of the region's own look. */
export function makeSchools(draw: Chance, region: Region): StrangeSchool[] {
  const made = region.numbersOnly ? ofTown(draw, region) : ofPlaces(draw, region);
  return made.map((school, i) => ({
    ...school,
    id: `S${i + 1}`,
    code: String(region.codeStart + i * 3 + 1),
    login: `${region.loginStart}${String(100 + i * 7).padStart(4, "0")}`,
  }));
}
