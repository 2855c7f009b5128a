import { type Dice } from "./dice";

export type Level = "НОШ" | "ООШ" | "СОШ";

/** A school of a generated district with the spellings its people use. */
export interface ThirdSchool {
  key: number;
  level: Level;
  /** As the register has it. */
  official: string;
  /** Spellings that a person of the district would never take for another school, shortest last. */
  spellings: string[];
  place: string;
  login: string;
  code: string;
  inn: string;
  enrolment: number;
  director: string;
  ability: number;
}

export interface Region {
  region: string;
  district: string;
  /** The word under which the district's totals stand. */
  total: string;
  schools: ThirdSchool[];
}

type Draft = Pick<ThirdSchool, "level" | "official" | "spellings" | "place">;

const DIRECTORS = [
  "Зубаиров Ш.К.",
  "Пашаева Д.Р.",
  "Хизриев М.А.",
  "Тынысова А.П.",
  "Слепцова М.В.",
  "Кривошапкин И.И.",
  "Голощапова Е.Н.",
  "Дроздецкая О.Ю.",
];

const FULL: Record<string, string> = {
  МКОУ: "Муниципальное казённое общеобразовательное учреждение",
  МБОУ: "Муниципальное бюджетное общеобразовательное учреждение",
  МАОУ: "Муниципальное автономное общеобразовательное учреждение",
};
const FULL_TYPE: Record<Level, string> = {
  НОШ: "начальная общеобразовательная школа",
  ООШ: "основная общеобразовательная школа",
  СОШ: "средняя общеобразовательная школа",
};

/** «Ругжальская СОШ», with whose name it bears. */
function village(founder: string, adjective: string, place: string, level: Level, named: string | null, number: number | null): Draft {
  const tail = number === null ? "" : ` №${number}`;
  const honour = named === null ? "" : ` им. ${named}`;
  const short = `${adjective} ${level}${tail}`;
  const spellings = [
    `${FULL[founder] ?? founder} "${adjective} ${FULL_TYPE[level]}${tail}${honour.replace("им.", "имени")}"`,
    `${founder} «${short}${honour}»`,
    `${founder} "${short}"`,
    `${founder} ${adjective} ${FULL_TYPE[level]}${tail}`,
    `${founder} ${short}`,
    short,
  ];
  return { level, official: spellings[1] as string, spellings, place };
}

/** A mountain district of auls: heroes' names, twin villages, a branch, a school with a kindergarten. */
function mountain(): Draft[] {
  const founder = "МКОУ";
  return [
    village(founder, "Ругжальская", "с. Ругжаль", "СОШ", "Героя Советского Союза Магомеда Гамзатова", null),
    village(founder, "Хунтибская", "с. Хунтиб", "СОШ", "Исы Шамхалова", null),
    village(founder, "Арчидахская", "с. Арчидах", "СОШ", null, null),
    village(founder, "Верхнеарчидахская", "с. Верхний Арчидах", "ООШ", null, null),
    village("МБОУ", "Кулецминская", "с. Кулецма", "СОШ", "Героя России З. Батырова", 1),
    village(founder, "Кулецминская", "с. Кулецма", "СОШ", null, 2),
    {
      level: "СОШ",
      place: "с. Кулецма",
      official: "МБОУ «Кулецминская гимназия им. П. М. Джанаева»",
      spellings: [
        'Муниципальное бюджетное общеобразовательное учреждение "Кулецминская гимназия имени П. М. Джанаева"',
        "МБОУ «Кулецминская гимназия им. П. М. Джанаева»",
        'МБОУ "Кулецминская гимназия"',
        "Кулецминская гимназия",
      ],
    },
    village(founder, "Телетурская", "с. Телетур", "СОШ", "Героя Социалистического Труда У. Абасова", null),
    {
      level: "НОШ",
      place: "с. Гонох",
      official: "Филиал МКОУ «Телетурская СОШ» в с. Гонох",
      spellings: [
        "Филиал МКОУ «Телетурская СОШ» в с. Гонох",
        'Гонохский филиал МКОУ "Телетурская СОШ"',
        "Телетурская СОШ (филиал с. Гонох)",
      ],
    },
    village(founder, "Мочохибская", "с. Мочохиб", "ООШ", null, null),
    {
      level: "НОШ",
      place: "с. Тидибри",
      official: "МКОУ «Тидибринская НОШ-детский сад»",
      spellings: [
        "МКОУ «Тидибринская НОШ-детский сад»",
        "Тидибринская НОШ-детсад",
        'МКОУ "Тидибринская НОШ - детский сад"',
        "Тидибринская НОШ-ДС",
      ],
    },
    village(founder, "Урадах-Диркинская", "с. Урадах-Дирка", "СОШ", null, null),
    village(founder, "Цумилюхская", "с. Цумилюх", "ООШ", null, null),
    {
      level: "СОШ",
      place: "с. Бабатли",
      official: "ГКОУ РД «Хебдальская СОШ-интернат Шамгодинского района»",
      spellings: [
        "ГКОУ РД «Хебдальская СОШ-интернат Шамгодинского района»",
        'ГКОУ РД "Хебдальская СОШ-интернат"',
        "Хебдальская СОШ-интернат",
      ],
    },
  ];
}

function numbered(founder: string, type: string, fullType: string, level: Level, number: number, honour: string | null): Draft {
  const tail = honour === null ? "" : ` имени ${honour}`;
  const official = `${founder} «${type} № ${number}${tail}»`;
  const spellings = [
    `${FULL[founder] ?? founder} города Залесска «${fullType} № ${number}${tail}»`,
    official,
    `${founder} "${type} №${number}"`,
    `${founder} ${type} № ${number}`,
    `${type} № ${number}`,
    `${type} №${number}`,
    `${type} N ${number}`,
    `${type} ${number}`,
  ];
  return { level, official, spellings, place: "г. Залесск" };
}

/** A big city: schools by number, the same number on schools of different types, private and evening ones. */
function city(): Draft[] {
  const school = (number: number, honour: string | null = null, founder = "МБОУ"): Draft =>
    numbered(founder, "СОШ", "Средняя общеобразовательная школа", "СОШ", number, honour);
  return [
    school(1),
    school(2, "лётчика Н. Гастелло"),
    school(7, null, "МАОУ"),
    school(11),
    school(12),
    school(17),
    school(21, "Е. Ф. Колышева"),
    school(27),
    school(44),
    school(71),
    numbered("МАОУ", "Лицей", "Лицей", "СОШ", 15, null),
    numbered("МБОУ", "Лицей", "Лицей", "СОШ", 4, "академика Б. Н. Петрова"),
    numbered("МАОУ", "Гимназия", "Гимназия", "СОШ", 17, null),
    numbered("МБОУ", "Гимназия", "Гимназия", "СОШ", 2, "С. Есенина"),
    numbered("МБОУ", "ООШ", "Основная общеобразовательная школа", "ООШ", 30, null),
    numbered("МБОУ", "НОШ", "Начальная общеобразовательная школа", "НОШ", 9, null),
    {
      level: "СОШ",
      place: "г. Залесск",
      official: "ЧОУ «Школа «Интеллект-Плюс»",
      spellings: ["ЧОУ «Школа «Интеллект-Плюс»", 'ЧОУ "Школа "Интеллект-Плюс"', "ЧОУ Школа Интеллект-Плюс"],
    },
    {
      level: "СОШ",
      place: "г. Залесск",
      official: "МБОУ «Вечерняя (сменная) школа № 3»",
      spellings: ["МБОУ «Вечерняя (сменная) школа № 3»", "Вечерняя (сменная) школа №3", "МБОУ Вечерняя (сменная) школа N 3"],
    },
    {
      level: "СОШ",
      place: "г. Залесск",
      official: "МАОУ «Центр образования № 10»",
      spellings: ["МАОУ «Центр образования № 10»", "Центр образования №10", 'МАОУ "Центр образования N10"'],
    },
  ];
}

/** A northern ulus: few pupils, letters of another alphabet, long names. */
function ulus(): Draft[] {
  const founder = "МБОУ";
  return [
    village(founder, "Кэбээгинская", "с. Кэбээги", "СОШ", "Н. Е. Слепцова-Тускула", null),
    village(founder, "Ойтохская", "с. Ойтох", "СОШ", null, null),
    village(founder, "Хатырыкская", "с. Хатырык", "ООШ", null, null),
    village(founder, "Тюнгюрская 1-я", "с. Тюнгюр", "СОШ", "А. А. Попова", null),
    village(founder, "Тюнгюрская 2-я", "с. Тюнгюр", "ООШ", null, null),
    village(founder, "Мюрюсинская", "с. Мюрюса", "СОШ", null, null),
    village(founder, "Өктөмнинская", "с. Өктөм", "ООШ", null, null),
    {
      level: "НОШ",
      place: "с. Бясь-Юрях",
      official: "МБОУ «Бясь-Юряхская начальная школа-детский сад»",
      spellings: ["МБОУ «Бясь-Юряхская начальная школа-детский сад»", "Бясь-Юряхская НШ-ДС", 'МБОУ "Бясь-Юряхская НШДС"'],
    },
    {
      level: "СОШ",
      place: "с. Нижний Бестяхтах",
      official: "МБОУ «Улусный лицей им. А. Е. Мординова»",
      spellings: ["МБОУ «Улусный лицей им. А. Е. Мординова»", 'МБОУ "Улусный лицей"', "Улусный лицей"],
    },
    village(founder, "Нижнебестяхтахская", "с. Нижний Бестяхтах", "СОШ", null, null),
    {
      level: "ООШ",
      place: "с. Сюльдю",
      official: "МКОУ «Сюльдинская кочевая ООШ «Олененок»",
      spellings: ["МКОУ «Сюльдинская кочевая ООШ «Олененок»", "Сюльдинская кочевая ООШ", 'МКОУ Сюльдинская кочевая ООШ "Олененок"'],
    },
  ];
}

const PLANS = [
  {
    region: "Республика Дагестан",
    district: "Шамгодинский муниципальный район",
    total: "Итого по району",
    drafts: mountain,
    login: "sch05",
    code: "05",
    size: [38, 420],
  },
  {
    region: "Залесская область",
    district: "городской округ город Залесск",
    total: "По городу",
    drafts: city,
    login: "edu76",
    code: "0",
    size: [260, 1400],
  },
  {
    region: "Республика Саха (Якутия)",
    district: "МР «Ойтохский улус (район)»",
    total: "Всего по улусу",
    drafts: ulus,
    login: "sch14",
    code: "14",
    size: [24, 310],
  },
] as const;

/** The region of a seed: mountains, the city and the ulus in turn. */
export function regionOf(seed: number, chance: Dice): Region {
  const plan = PLANS[seed % PLANS.length] as (typeof PLANS)[number];
  const drafts = chance.shuffle(plan.drafts());
  const schools = drafts.map((draft, key): ThirdSchool => ({
    ...draft,
    key,
    login: `${plan.login}${String(1000 + key * 7 + (seed % 5)).padStart(4, "0")}`,
    code: `${plan.code}${String(410 + key * 3)}`,
    inn: `05${String(10000000 + key * 7919 + seed)}`,
    enrolment: draft.level === "НОШ" ? chance.int(18, 64) : chance.int(plan.size[0], plan.size[1]),
    director: chance.pick(DIRECTORS),
    ability: -0.8 + 1.6 * chance.next(),
  }));
  return { region: plan.region, district: plan.district, total: plan.total, schools };
}
