import { type Desk } from "./desk";
import { type Cell } from "./grid";
import { round } from "./results";

const STAFF = ["Шарапилова", "Гитинова", "Белозёрцева", "Пахомчик", "Докторова", "Сыроватская"];

/** The register with addresses, tax numbers, directors and telephones. */
export function register(desk: Desk): void {
  const sheet = desk.sheet(desk.chance.pick(["Реестр ОО", "Перечень ОО", "школы"]));
  sheet.title(`Реестр общеобразовательных организаций (${desk.region.district})`, 11);
  sheet.blank();
  sheet.row([
    "№ п/п",
    "Полное наименование ОО",
    "Сокращённое наименование",
    "Код ОО",
    "Логин ФИС ОКО",
    "ИНН",
    "ОГРН",
    "Населённый пункт",
    "Ф.И.О. руководителя",
    "Телефон",
    "Численность обучающихся",
  ]);
  desk.region.schools.forEach((school, at) => {
    const phone = `8(872)${200_000 + at * 1311}`;
    desk.truth.persons.add(school.director);
    desk.truth.persons.add(phone);
    const full = school.spellings[0] as string;
    desk.truth.spellings.set(full, school.key);
    desk.truth.spellings.set(school.official, school.key);
    sheet.row([
      at + 1,
      full,
      school.official,
      school.code,
      school.login,
      school.inn,
      `10205${school.inn.slice(2)}`,
      school.place,
      school.director,
      phone,
      school.enrolment,
    ]);
  });
}

/** A municipal stage of the olympiad. */
export function olympiad(desk: Desk, year: number): void {
  const form = "Олимпиада: муниципальный этап";
  const sheet = desk.sheet(`ВсОШ ${year}`);
  const subjects = ["Математика", "Русский язык", "Биология"];
  const paths = [
    ["№ п/п"],
    ["ОО"],
    ...subjects.flatMap((subject) => ["участники", "победители", "призёры"].map((what) => [subject, what])),
  ];
  sheet.title(`Итоги муниципального этапа всероссийской олимпиады школьников ${year - 1}-${year} уч. года`, paths.length);
  sheet.heading(paths);
  desk.schools(9).forEach((school, at) => {
    const cells = subjects.map((subject) => {
      const participants = desk.chance.int(0, 14);
      const winners = Math.min(participants, desk.chance.int(0, 1));
      const prizes = Math.min(participants - winners, desk.chance.int(0, 3));
      desk.fact({
        form,
        sheet: sheet.sheet.name,
        school: school.key,
        kind: "Олимпиада",
        year: year - 1,
        subject,
        grade: null,
        olympiad: { participants, winners, prizes },
      });
      return [participants, winners, prizes];
    });
    sheet.row([at + 1, desk.name(school, "messy"), ...cells.flat()]);
  });
}

/** Regional monitoring of functional literacy: per cent of the maximum. */
export function monitoring(desk: Desk, year: number): void {
  const form = "РМ: процент выполнения";
  const sheet = desk.sheet(`РДР ${year}`);
  sheet.row([`Региональная диагностическая работа по математике, 8 класс, ${year} год`]);
  sheet.row(["ОО", "Кол-во участников", "Средний % выполнения работы"]);
  for (const school of desk.schools(8)) {
    const n = desk.chance.int(0, 1) === 0 ? desk.chance.int(6, 30) : desk.chance.int(10, 60);
    const value = round(35 + 40 * desk.chance.next(), 1);
    sheet.row([desk.name(school, "messy"), n, value]);
    desk.fact({
      form,
      sheet: sheet.sheet.name,
      school: school.key,
      kind: "РМ",
      year,
      subject: "Математика",
      grade: 8,
      n,
      mean: { value, digits: 1 },
    });
  }
}

/** The registers of the work itself and lists: the product knows them, no results stand in them. */
export function registers(desk: Desk, year: number): void {
  const some = (count: number): typeof desk.region.schools => desk.chance.shuffle(desk.region.schools).slice(0, count);
  // Those who answer for the work are no secret: the registers name them.
  const person = (): string => {
    const surname = desk.chance.pick(STAFF);
    return `${surname} ${desk.chance.pick(["А", "М", "Т"])}.${desk.chance.pick(["В", "И", "Р"])}.`;
  };
  const low = desk.sheet(`ШНОР ${year - 1}`);
  low.row([`Перечень школ с низкими образовательными результатами (приказ УО от 14.09.${year - 1} № 112-п)`]);
  low.row(["№", "Наименование ОО", "Основание включения", "Куратор"]);
  some(4).forEach((school, at) => low.row([at + 1, desk.name(school, "official"), "доля «2» по ВПР и ОГЭ более 30 %", person()]));

  const road = desk.sheet("Дорожная карта");
  road.title(`План мероприятий («дорожная карта») по поддержке ШНОР на ${year} год`, 6);
  road.row(["№ п/п", "Мероприятие", "Срок исполнения", "Ответственный", "ОО", "Отметка об исполнении"]);
  some(5).forEach((school, at) =>
    road.row([
      at + 1,
      desk.chance.pick([
        "Семинар-практикум для учителей математики",
        "Посещение уроков",
        "Анализ ВПР и ОГЭ с учителями",
        "Разработка индивидуальных планов",
      ]),
      `до 15.0${at + 2}.${year}`,
      person(),
      desk.name(school, "tidy"),
      desk.chance.pick(["выполнено", "в работе", null]),
    ]),
  );

  const contracts = desk.sheet("сетевое партнерство");
  contracts.row([`Реестр договоров о сетевом взаимодействии`]);
  contracts.row(["№ договора", "Дата", "Школа", "Школа-партнёр", "Предмет договора", "Срок действия"]);
  some(6).forEach((school, at, all) => {
    const partner = all[(at + 1) % all.length] as (typeof all)[number];
    contracts.row([
      `${at + 3}/с`,
      `1${at}.10.${year - 1}`,
      desk.name(school, "tidy"),
      desk.name(partner, "tidy"),
      "методическая помощь по математике",
      `до 31.05.${year}`,
    ]);
  });

  const mentors = desk.sheet("наставничество");
  mentors.row(["Внутришкольное наставничество: пары «учитель — учитель»"]);
  mentors.row(["ОО", "Наставник", "Наставляемый", "Предмет", "Стаж наставляемого, лет", "Кол-во взаимопосещений"]);
  some(5).forEach((school) =>
    mentors.row([
      desk.name(school, "tidy"),
      person(),
      person(),
      desk.chance.pick(["математика", "русский язык"]),
      desk.chance.int(0, 3),
      desk.chance.int(2, 9),
    ]),
  );

  const programme = desk.sheet("переход в ЭРФ");
  programme.title("Мониторинг программ перехода школ в эффективный режим функционирования", 7);
  programme.row(["ОО", "Анализ (0-2)", "Цели (0-2)", "Мероприятия (0-2)", "Ресурсы (0-2)", "Всего баллов", "% от макс."]);
  some(6).forEach((school) => {
    const points = Array.from({ length: 4 }, () => desk.chance.int(0, 2));
    const sum = points.reduce((all, point) => all + point, 0);
    programme.row([desk.name(school, "tidy"), ...points, sum, round((100 * sum) / 8, 1)]);
  });
  desk.truth.noFacts.push(low.sheet.name, road.sheet.name, contracts.sheet.name, mentors.sheet.name, programme.sheet.name);
}

type Noise = (desk: Desk, year: number) => void;

function noise(name: string, titles: string[], heading: string[], cells: (at: number, desk: Desk) => Cell[], total = false): Noise {
  return (desk) => {
    const sheet = desk.sheet(name);
    for (const title of titles) sheet.row([title]);
    sheet.row(heading);
    const sums = new Map<number, number>();
    desk.region.schools.forEach((school, at) => {
      const values = cells(at, desk);
      values.forEach((value, index) => {
        if (typeof value === "number") sums.set(index, (sums.get(index) ?? 0) + value);
      });
      sheet.row([at + 1, desk.name(school, "tidy"), ...values]);
    });
    if (total) sheet.row([null, "Итого", ...heading.slice(2).map((_, index) => sums.get(index) ?? null)]);
    desk.truth.noise.push(sheet.sheet.name);
  };
}

const ruble = (desk: Desk): number => round(100_000 + 900_000 * desk.chance.next(), 2);

/** Sheets of other matters, each with schools in rows and numbers beside them. */
const NOISE: Noise[] = [
  noise(
    "питание",
    ["Охват горячим питанием обучающихся за сентябрь 2024"],
    ["№", "ОО", "Кол-во обучающихся", "Охвачено завтраками", "Охвачено обедами", "% охвата", "Стоимость, руб."],
    (_, desk) => [desk.chance.int(50, 400), desk.chance.int(20, 50), desk.chance.int(20, 50), round(60 + 40 * desk.chance.next(), 1), 87.5],
    true,
  ),
  noise(
    "подвоз",
    ["Организация подвоза обучающихся"],
    ["№", "ОО", "Кол-во автобусов", "Кол-во подвозимых детей", "Протяжённость маршрута, км"],
    (_, desk) => [desk.chance.int(0, 3), desk.chance.int(0, 60), desk.chance.int(3, 40)],
    true,
  ),
  noise(
    "бюджет 2025",
    ["Исполнение бюджета по состоянию на 01.07.2025, тыс. руб."],
    ["№", "Учреждение", "План на год", "Исполнено", "% исполнения", "ФОТ"],
    (_, desk) => [ruble(desk), ruble(desk), round(30 + 50 * desk.chance.next(), 1), ruble(desk)],
    true,
  ),
  noise(
    "лагерь",
    ["Летняя оздоровительная кампания 2025"],
    ["№", "Школа", "1 смена, детей", "2 смена, детей", "в т.ч. из малообеспеченных семей", "Стоимость путёвки"],
    (_, desk) => [desk.chance.int(10, 50), desk.chance.int(0, 25), desk.chance.int(2, 15), 4_800],
    true,
  ),
  noise(
    "ГТО",
    ["Выполнение нормативов ГТО в 2025 году"],
    ["№", "ОО", "Приняли участие", "золото", "серебро", "бронза", "% от числа участников"],
    (_, desk) => [
      desk.chance.int(10, 90),
      desk.chance.int(0, 5),
      desk.chance.int(0, 9),
      desk.chance.int(0, 12),
      round(10 + 30 * desk.chance.next(), 1),
    ],
    true,
  ),
  noise(
    "субботник",
    ["Сведения об участии в субботнике 20.04.2025"],
    ["№", "ОО", "Вышло, чел.", "Собрано мусора, м3", "Посажено деревьев"],
    (_, desk) => [desk.chance.int(10, 70), desk.chance.int(1, 12), desk.chance.int(0, 15)],
  ),
  noise(
    "прививки",
    ["Вакцинация от гриппа на 01.11.2024"],
    ["№", "ОО", "Всего детей", "Привито", "Отказ", "%"],
    (_, desk) => [desk.chance.int(40, 400), desk.chance.int(10, 40), desk.chance.int(0, 9), round(30 + 60 * desk.chance.next(), 1)],
    true,
  ),
  noise(
    "аттестаты",
    ["Заявка на бланки аттестатов, 9 и 11 классы, 2025"],
    ["№", "ОО", "Аттестат ООО", "с отличием", "Аттестат СОО", "с отличием"],
    (_, desk) => [desk.chance.int(4, 60), desk.chance.int(0, 5), desk.chance.int(0, 30), desk.chance.int(0, 4)],
    true,
  ),
  noise("телефоны", ["Телефонный справочник"], ["№", "ОО", "Приёмная", "Завуч", "Вахта"], (at) => [
    `2-1${at}-45`,
    `2-2${at}-18`,
    `2-3${at}-77`,
  ]),
  noise("отпуска", ["График отпусков руководителей на 2025 год"], ["№", "ОО", "Начало", "Окончание", "Кол-во дней"], (at) => [
    `0${1 + (at % 9)}.07.2025`,
    `2${at % 9}.08.2025`,
    56,
  ]),
  noise(
    "сайты",
    ["Мониторинг сайтов ОО (0 - нет, 1 - есть)"],
    ["№", "ОО", "Основные сведения", "Структура", "Документы", "Итого баллов"],
    (_, desk) => [desk.chance.int(0, 1), desk.chance.int(0, 1), desk.chance.int(0, 1), desk.chance.int(0, 3)],
  ),
  noise("учебники", ["Обеспеченность учебниками, %"], ["№", "ОО", "1-4 кл", "5-9 кл", "10-11 кл", "в среднем"], (_, desk) => [
    100,
    round(80 + 20 * desk.chance.next(), 1),
    100,
    round(90 + 10 * desk.chance.next(), 1),
  ]),
];

/** Some sheets of other matters and a timetable. */
export function otherMatters(desk: Desk, year: number, count: number): void {
  for (const one of desk.chance.shuffle(NOISE).slice(0, count)) one(desk, year);
  const timetable = desk.sheet("расписание");
  timetable.row(["Расписание экзаменов"]);
  timetable.row(["Дата", "ЕГЭ", "ОГЭ"]);
  timetable.row([`23.05.${year}`, "История, литература, химия", "Английский язык"]);
  timetable.row([`27.05.${year}`, "Математика Б, Математика П", "Биология, информатика"]);
  timetable.row([`30.05.${year}`, "Русский язык", "Обществознание"]);
  desk.truth.noise.push(timetable.sheet.name);
}
