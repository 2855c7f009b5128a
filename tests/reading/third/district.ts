import { Desk } from "./desk";
import { dice } from "./dice";
import { type TypedSheet } from "./grid";
import * as ege from "./ege";
import * as oge from "./oge";
import { monitoring, olympiad, otherMatters, register, registers } from "./others";
import { passportSheets, passportTransposed, passportWide, staffCoded, staffTable } from "./passports";
import { regionOf, type Region } from "./regions";
import { type Truth } from "./truth";
import * as vpr from "./vpr";

export interface ThirdDistrict {
  seed: number;
  region: Region;
  sheets: TypedSheet[];
  truth: Truth;
}

const VPR = [
  vpr.vprExport,
  vpr.vprBelow,
  vpr.vprWide,
  vpr.vprClasses,
  vpr.vprTransposed,
  vpr.vprPivot,
  vpr.vprLong,
  vpr.vprShares,
  vpr.vprText,
  vpr.vprSlashed,
  vpr.vprRows,
];
const OGE = [oge.ogeCentre, oge.ogeSideBySide, oge.ogeProtocol, oge.ogeMatrix, oge.ogePlaces, oge.ogeUnits, oge.ogeFailed, oge.ogeGroups];
const EGE = [ege.egeBands, ege.egeWide, ege.egeProtocol, ege.egeBase];

/** An exact copy that somebody made of a sheet with results, and a draft in which one school's counts differ. */
function copies(desk: Desk): void {
  const candidates = desk.sheets.filter((sheet) => desk.truth.facts.some((fact) => fact.sheet === sheet.name));
  const original = desk.chance.pick(candidates);
  const copy = desk.sheet(`${original.name.slice(0, 26)} (2)`);
  copy.sheet.cells.push(...original.cells.map((line) => [...line]));
  copy.sheet.merges.push(...original.merges);
  const side = candidates.find((sheet) => desk.truth.facts.some((fact) => fact.sheet === sheet.name && fact.form === "ОГЭ: таблицы рядом"));
  if (side === undefined || side === original) return;
  const draft = desk.sheet(`${side.name} черновик`);
  draft.sheet.cells.push(...side.cells.map((line) => [...line]));
  const line = draft.sheet.cells[4] as (string | number | null)[];
  const school = desk.truth.spellings.get(String(line[0]));
  if (school === undefined) throw new RangeError("the draft's row names no school");
  line[1] = Number(line[1]) + 2;
  line[4] = Number(line[4]) + 2;
  for (const fact of desk.truth.facts)
    if (fact.sheet === side.name && fact.school === school && fact.subject === "Русский язык") fact.spoiled = true;
}

/**
 * A workbook of a department with everything known about it.
 *
 * @example
 * districtOf(0).region.region; // "Республика Дагестан"
 */
export function districtOf(seed: number): ThirdDistrict {
  const chance = dice(seed);
  const region = regionOf(seed, chance);
  const desk = new Desk(region, chance);
  const last = 2025;
  if (!chance.chance(0.15)) register(desk);
  const slots = chance.shuffle([2023, 2024, 2025].flatMap((year) => [4, 5, 6, 7, 8].map((grade) => ({ year, grade }))));
  chance
    .shuffle(VPR)
    .slice(0, 6)
    .forEach((form, at) => form(desk, slots[at] as vpr.VprSlot));
  vpr.vprOthers(desk, slots[7] as vpr.VprSlot);
  if (chance.chance(0.3)) vpr.vprGrades(desk, 2021);
  if (chance.chance(0.3)) vpr.vprSchoolSheets(desk, 2022);
  if (chance.chance(0.2)) {
    oge.ogeFlat(desk, [2023, 2024, 2025]);
  } else if (chance.chance(0.5)) {
    oge.ogeYears(desk, [2023, 2024, 2025]);
    chance.pick(OGE)(desk, [2022]);
  } else {
    const forms = chance.shuffle(OGE);
    [2022, 2023, 2024, 2025].forEach((year, at) => forms[at]?.(desk, [year]));
  }
  if (chance.chance(0.4)) {
    ege.egeDynamics(desk, [2023, 2024, 2025]);
    ege.egeBase(desk, [2025]);
  } else {
    const forms = chance.shuffle(EGE);
    [2023, 2024, 2025].forEach((year, at) => forms[at]?.(desk, [year]));
  }
  const passports = chance.shuffle([passportWide, passportTransposed, passportSheets]);
  passports[0]?.(desk, last);
  passports[1]?.(desk, last - 1);
  const staff = chance.shuffle([staffTable, staffCoded]);
  staff[0]?.(desk, last);
  staff[1]?.(desk, last - 1);
  olympiad(desk, last);
  monitoring(desk, last);
  registers(desk, last);
  if (chance.chance(0.5)) copies(desk);
  otherMatters(desk, last, 5);
  return { seed, region, sheets: desk.sheets, truth: desk.truth };
}
