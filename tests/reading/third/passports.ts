import { type Desk } from "./desk";
import { type Cell } from "./grid";
import { type ThirdSchool } from "./regions";
import { comma, round, share } from "./results";

type Indicators = Record<string, number>;

function passport(desk: Desk, school: ThirdSchool): Indicators {
  const part = (low: number, high: number): number => Math.round(school.enrolment * (low + (high - low) * desk.chance.next()));
  return {
    enrolment: school.enrolment,
    largeFamilies: part(0.15, 0.45),
    lowIncome: part(0.08, 0.4),
    singleParent: part(0.05, 0.2),
    fostered: part(0, 0.04),
    registered: part(0, 0.05),
    specialNeeds: part(0.02, 0.09),
    unemployed: part(0.03, 0.2),
  };
}

function tell(
  desk: Desk,
  form: string,
  sheet: string,
  year: number,
  school: ThirdSchool,
  indicators: Indicators,
  of: "context" | "staff" = "context",
): void {
  // A passport of the school year 2024/2025 describes the autumn of 2024; staff is counted on the date that the sheet says.
  desk.truth.indicators.push({ form, sheet, school: school.key, year: of === "context" ? year - 1 : year, of, indicators });
}

/** Families and children in pairs of columns under a heading of three rows. */
export function passportWide(desk: Desk, year: number): void {
  const form = "Паспорт: семьи и дети рядом";
  const sheet = desk.sheet(`соц. паспорт ${year}`);
  const paths = [
    ["№ п/п"],
    ["Наименование ОО"],
    ["Всего обучающихся"],
    ["Многодетные", "семей"],
    ["Многодетные", "в них детей (обучающихся)"],
    ["Малообеспеченные", "семей"],
    ["Малообеспеченные", "в них детей (обучающихся)"],
    ["Неполные семьи", "семей"],
    ["Неполные семьи", "в них детей (обучающихся)"],
    ["Опекаемые дети"],
    ["Состоят на учёте (ПДН, КДН, ВШУ), чел."],
    ["Дети с ОВЗ"],
    ["Дети, у которых родители безработные"],
  ];
  sheet.title("Социальный паспорт общеобразовательных организаций", paths.length);
  sheet.title(`${desk.region.district} на ${year - 1}-${year} учебный год`, paths.length);
  sheet.heading(paths);
  sheet.row(paths.map((_, at) => at + 1));
  const sum: number[] = [];
  desk.region.schools.forEach((school, at) => {
    const all = passport(desk, school);
    const families = (children: number): number => Math.ceil(children * 0.55);
    const values = [
      all.enrolment,
      families(all.largeFamilies as number),
      all.largeFamilies,
      families(all.lowIncome as number),
      all.lowIncome,
      families(all.singleParent as number),
      all.singleParent,
      all.fostered,
      all.registered,
      all.specialNeeds,
      all.unemployed,
    ] as number[];
    values.forEach((value, index) => (sum[index] = (sum[index] ?? 0) + value));
    sheet.row([at + 1, desk.name(school, "messy"), ...values]);
    tell(desk, form, sheet.sheet.name, year, school, all);
  });
  sheet.row([null, "ИТОГО", ...sum]);
}

/** What is counted in rows, schools in columns. */
export function passportTransposed(desk: Desk, year: number): void {
  const form = "Паспорт: школы по столбцам";
  const sheet = desk.sheet(`Соцпаспорт-${String(year).slice(2)}`);
  sheet.row([`Социальный паспорт школ на 01.10.${year - 1} (${year - 1}/${year} уч. год)`]);
  const all = desk.region.schools.map((school) => ({ school, of: passport(desk, school) }));
  sheet.row(["№", "Категория", ...all.map(({ school }) => desk.name(school, "tidy")), "Всего"]);
  const rows: [string, string][] = [
    ["Количество обучающихся, всего", "enrolment"],
    ["Дети из многодетных семей", "largeFamilies"],
    ["Дети из малообеспеченных семей", "lowIncome"],
    ["Дети из неполных семей", "singleParent"],
    ["Дети, находящиеся под опекой (попечительством)", "fostered"],
    ["Обучающиеся, состоящие на профилактическом учёте", "registered"],
    ["Дети с ограниченными возможностями здоровья", "specialNeeds"],
    ["Дети безработных родителей", "unemployed"],
  ];
  rows.forEach(([text, key], at) => {
    const values = all.map(({ of }) => of[key] as number);
    sheet.row([at + 1, text, ...values, values.reduce((sum, value) => sum + value, 0)]);
  });
  for (const { school, of } of all) tell(desk, form, sheet.sheet.name, year, school, of);
}

/** One small sheet a school, answers with units. */
export function passportSheets(desk: Desk, year: number): void {
  const form = "Паспорт: лист на школу";
  for (const school of desk.chance.shuffle(desk.region.schools).slice(0, 3)) {
    const sheet = desk.sheet(`паспорт ${(school.spellings.at(-1) as string).replace(/["«»]/gu, "").slice(0, 20)}`);
    const all = passport(desk, school);
    sheet.row(["СОЦИАЛЬНЫЙ ПАСПОРТ"]);
    sheet.row([desk.name(school, "tidy")]);
    sheet.row([`${year - 1}-${year} учебный год`]);
    sheet.row(["Показатель", "Количество", "Доля, %"]);
    const put = (text: string, key: string): void => {
      const value = all[key] as number;
      sheet.row([text, `${value} чел.`, key === "enrolment" ? null : comma(share(value, school.enrolment), 1)]);
    };
    put("Общая численность обучающихся", "enrolment");
    put("обучающиеся из многодетных семей", "largeFamilies");
    put("обучающиеся из малоимущих семей", "lowIncome");
    put("обучающиеся из неполных семей", "singleParent");
    put("опекаемые дети", "fostered");
    put("обучающиеся, состоящие на всех видах учёта", "registered");
    put("обучающиеся с ОВЗ", "specialNeeds");
    put("обучающиеся, оба родителя которых безработные", "unemployed");
    sheet.row(["Социальный педагог", school.director, null]);
    desk.truth.persons.add(school.director);
    tell(desk, form, sheet.sheet.name, year, school, all);
  }
}

function staff(desk: Desk, school: ThirdSchool): Indicators {
  const teachers = Math.max(5, Math.round(school.enrolment / 11));
  const part = (low: number, high: number): number => Math.round(teachers * (low + (high - low) * desk.chance.next()));
  return {
    teachers,
    highestCategory: part(0.1, 0.4),
    firstCategory: part(0.15, 0.4),
    under35: part(0.05, 0.3),
    vacancies: desk.chance.int(0, 3),
  };
}

/** Teachers by category and age, counts beside per cents. */
export function staffTable(desk: Desk, year: number): void {
  const form = "Кадры: категории и возраст";
  const sheet = desk.sheet(`кадры ${year}`);
  const paths = [
    ["№"],
    ["Школа"],
    ["Всего учителей"],
    ["Имеют категорию", "высшую", "чел."],
    ["Имеют категорию", "высшую", "%"],
    ["Имеют категорию", "первую", "чел."],
    ["Имеют категорию", "первую", "%"],
    ["Соответствие занимаемой должности"],
    ["Возраст", "до 35 лет"],
    ["Возраст", "пенсионеры"],
    ["Вакансии (кол-во)"],
  ];
  sheet.title(`Сведения о педагогических кадрах ОО (${year} год)`, paths.length);
  sheet.heading(paths);
  desk.region.schools.forEach((school, at) => {
    const all = staff(desk, school);
    const teachers = all.teachers as number;
    const pair = (count: number): Cell[] => [count, round(share(count, teachers), 1)];
    sheet.row([
      at + 1,
      desk.name(school, "messy"),
      teachers,
      ...pair(all.highestCategory as number),
      ...pair(all.firstCategory as number),
      Math.floor(teachers / 5),
      all.under35 as number,
      Math.floor(teachers / 4),
      all.vacancies as number,
    ]);
    tell(desk, form, sheet.sheet.name, year, school, all, "staff");
  });
}

/** Graphs by number, as state statistics has them. */
export function staffCoded(desk: Desk, year: number): void {
  const form = "Кадры: графы как в ОО-1";
  const sheet = desk.sheet(`ОО-1 разд 3 ${year}`);
  sheet.row(["Раздел 3.1. Распределение персонала по уровню образования и квалификации (без внешних совместителей), чел."]);
  sheet.row([`на 20 сентября ${year} года`]);
  sheet.row([
    "Наименование организации",
    "№ строки",
    "Учителя, всего",
    "из них имеют квалификационную категорию: высшую",
    "первую",
    "Учителя в возрасте до 35 лет",
    "Вакантные ставки учителей",
  ]);
  sheet.row([1, 2, 3, 4, 5, 6, 7]);
  desk.region.schools.forEach((school, at) => {
    const all = staff(desk, school);
    sheet.row([
      desk.name(school, "official"),
      String(at + 1).padStart(2, "0"),
      all.teachers as number,
      all.highestCategory as number,
      all.firstCategory as number,
      all.under35 as number,
      all.vacancies as number,
    ]);
    tell(desk, form, sheet.sheet.name, year, school, all, "staff");
  });
}
