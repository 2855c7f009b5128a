import type { SheetGrid } from "../../../../src/reading/grid";
import type { Random } from "../random";
import type { Mess } from "./composeSheet";
import { composeSheet } from "./composeSheet";
import type { Expectation } from "./expectation";
import { olympiads, passports, passportsOfSchools, staff } from "./kinds/recordSheets";
import { besideGrids } from "./besideGrids";
import { decoys } from "./kinds/decoys";
import { protocol } from "./kinds/protocols";
import { registry } from "./kinds/registry";
import type { MadeResults } from "./kinds/resultSheets";
import { flat, labels, long, narrow, overSubject, overYear, wide } from "./kinds/resultSheets";
import { regionSchools } from "./regionSchools";
import type { RegionSchool } from "./regionSchools";
import type { About } from "./regionTruth";

export interface Region {
  readonly schools: readonly RegionSchool[];
  readonly grids: readonly SheetGrid[];
  readonly expected: readonly Expectation[];
}

const years = [2023, 2024, 2025] as const;
const further = ["socialStudies", "biology", "geography", "physics", "chemistry", "history"] as const;

function examYear(kind: "oge" | "ege", year: number, schools: readonly RegionSchool[], random: Random): MadeResults[] {
  const grade = kind === "oge" ? 9 : 11;
  const maths = kind === "oge" ? ["mathematics"] : ["mathematicsProfile", "mathematicsBasic"];
  const subjects = ["russian", ...maths, ...random.shuffled(further).slice(0, random.whole(0, 3))];
  const whats = subjects.map((subject): About => ({ kind, subject, grade, year }));
  const marked = whats.filter(({ subject }) => kind === "oge" || subject === "mathematicsBasic");
  const scored = whats.filter((what) => !marked.includes(what));
  switch (random.whole(0, 3)) {
    case 0:
      return whats.map((what) => narrow(schools, what, random));
    case 1:
      return [wide(schools, whats, overSubject(random), labels({ kind, year, subject: null, grade: null }, random), random)];
    case 2:
      return whats.filter(({ subject }) => subject !== "mathematicsBasic").map((what) => protocol(schools, { ...what, kind }, random));
    default:
      return [marked, scored].filter((group) => group.length > 0).map((group) => long(schools, group, random));
  }
}

function vprs(schools: readonly RegionSchool[], random: Random): MadeResults[] {
  const whats = years.flatMap((year) =>
    [4, 5, 8].flatMap((grade) => (["russian", "mathematics"] as const).map((subject): About => ({ kind: "vpr", subject, grade, year }))),
  );
  switch (random.whole(0, 2)) {
    case 0:
      return whats.map((what) => narrow(schools, what, random));
    case 1:
      return [flat(schools, whats, random)];
    default:
      return [4, 5, 8].flatMap((grade) =>
        (["russian", "mathematics"] as const).map((subject) =>
          wide(
            schools,
            whats.filter((what) => what.grade === grade && what.subject === subject).reverse(),
            overYear(random),
            labels({ kind: "vpr", year: null, subject, grade }, random),
            random,
          ),
        ),
      );
  }
}

/** Now and then two narrow sheets of one kind become one, side by side or one under another; each keeps the titles over it. */
function joined(grids: readonly SheetGrid[], made: readonly MadeResults[], random: Random): SheetGrid[] {
  const all: SheetGrid[] = [];
  for (const grid of grids) {
    const before = all[all.length - 1];
    // The title alone must tell what the table is: its tab's name is lost.
    const titled = (one: SheetGrid | undefined): boolean =>
      one?.values[0]?.filter((value) => value !== null).length === 1 && /20\d\d/u.test(`${one.values[0][0]} ${one.values[1]?.[0]}`);
    const narrowed = (one: SheetGrid): boolean => (one.values[0]?.length ?? 99) <= 12 && one.values.length <= 60;
    if (
      before === undefined ||
      before.file !== null ||
      grid.file !== null ||
      !titled(before) ||
      before.numberFormats === null ||
      grid.numberFormats === null ||
      [before, grid].some((one) => /^СОЦИАЛЬНЫЙ/u.test(String(one.values[0]?.[0] ?? ""))) ||
      !titled(grid) ||
      !narrowed(before) ||
      !narrowed(grid) ||
      !random.chance(0.3)
    ) {
      all.push(grid);
      continue;
    }
    all[all.length - 1] = besideGrids(before, grid, random.pick(["right", "below"] as const));
    for (const { expected } of made)
      for (const each of expected)
        if (each.place?.file === grid.file && each.place.sheet === grid.name) each.place = { file: before.file, sheet: before.name };
  }
  return all;
}

/** A whole region: registry and three years of everything that a department keeps, each sheet in a form of its own. */
export function makeRegion(size: number, mess: Mess, random: Random): Region {
  const schools = regionSchools(size, random);
  const made: MadeResults[] = [
    ...years.flatMap((year) => [
      ...examYear("oge", year, schools, random),
      ...examYear("ege", year, schools, random),
      random.chance(0.2) ? passportsOfSchools(schools, year, random) : passports(schools, year, random),
      staff(schools, year, random),
      olympiads(schools, year, random),
    ]),
    ...vprs(schools, random),
    narrow(schools, { kind: "regional", subject: "mathematics", grade: 6, year: 2025 }, random),
    narrow(schools, { kind: "internal", subject: "russian", grade: 7, year: 2024 }, random),
  ];
  const taken = new Set<string>();
  const grids = made.flatMap(({ sheets }) =>
    sheets.map((sheet) => {
      let { name } = sheet;
      for (let i = 2; taken.has(`${sheet.file ?? ""}|${name}`); i += 1) name = `${sheet.name.slice(0, 26)} (${i})`;
      taken.add(`${sheet.file ?? ""}|${name}`);
      return composeSheet({ ...sheet, name }, mess, random);
    }),
  );
  return {
    schools,
    grids: [registry(schools, random), ...joined(grids, made, random), ...decoys(schools, random)],
    expected: made.flatMap(({ expected }) => expected),
  };
}
