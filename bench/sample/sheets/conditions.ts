import { comma, round } from "../plainSheet";
import type { PlainSheet } from "../plainSheet";
import { resultKey } from "../sampleResults";
import type { SampleResults } from "../sampleResults";
import { sampleDistrict, sampleSchools, sampleYears, schoolTitle, shortName } from "../sampleSchools";

/** Social passports, one sheet a school year. */
export function passportSheets(results: SampleResults): PlainSheet[] {
  return sampleYears.map((year) => ({
    name: `Соцпаспорт ${year}-${year + 1}`,
    rows: [
      [`Социальный паспорт общеобразовательных организаций на ${year}/${year + 1} учебный год`],
      ["Количество обучающихся (чел.)"],
      [
        "Школа",
        "Всего обучающихся",
        "Из многодетных семей",
        "Из малообеспеченных семей",
        "Из неполных семей",
        "Опекаемые и сироты",
        "Состоят на учёте (КДН, ПДН, ВШУ)",
        "С ОВЗ",
        "Русский язык неродной, есть трудности",
        "Родители с высшим образованием",
        "Из семей с безработным родителем",
      ],
      ...sampleSchools.flatMap((school) => {
        const passport = results.passports.get(resultKey(school, year));
        return passport
          ? [
              [
                schoolTitle(school),
                passport.enrolment,
                passport.largeFamilies,
                passport.lowIncome,
                passport.singleParent,
                passport.fostered,
                passport.registered,
                passport.specialNeeds,
                passport.languageDifficulties,
                passport.higherEducation,
                passport.unemployed,
              ],
            ]
          : [];
      }),
    ],
    widths: [34, 13, 13, 18, 13, 13, 18, 8, 18, 18, 18],
    heading: [2, 2],
  }));
}

/** Кадры, one sheet a year. */
export function staffSheets(results: SampleResults): PlainSheet[] {
  return sampleYears.map((year) => ({
    name: `Кадры ${year}`,
    rows: [
      [`Кадровый состав школ, ${year} год`],
      ["Наименование ОО", "Педагогов всего", "Высшая категория", "Первая категория", "Молодые (до 35 лет)", "Старше 55 лет", "Вакансии"],
      ...sampleSchools.flatMap((school) => {
        const staff = results.staff.get(resultKey(school, year));
        return staff ? [[shortName(school), staff.teachers, staff.highest, staff.first, staff.under35, staff.over55, staff.vacancies]] : [];
      }),
    ],
    widths: [36, 14, 14, 14, 16, 14, 11],
    heading: [1, 1],
  }));
}

/** Олимпиады, municipal stage, one sheet a year. */
export function olympiadSheets(results: SampleResults): PlainSheet[] {
  return sampleYears.map((year) => ({
    name: `ВсОШ ${year}`,
    rows: [
      [`Муниципальный этап всероссийской олимпиады школьников, ${year} год`],
      ["ОО", "Участники", "Победители", "Призёры"],
      ...sampleSchools.flatMap((school) => {
        const olympiad = results.olympiads.get(resultKey(school, year));
        return olympiad ? [[schoolTitle(school), olympiad.participants, olympiad.winners, olympiad.prizes]] : [];
      }),
    ],
    widths: [36, 12, 12, 12],
    heading: [1, 1],
  }));
}

/** Regional monitoring of reading literacy: mean per cent of the maximum, typed with a comma. */
export function regionalSheet(results: SampleResults): PlainSheet {
  return {
    name: "РМ 2025 читат. грамотность",
    rows: [
      ["Региональный мониторинг. Читательская грамотность. 7 класс. 2025 год"],
      [sampleDistrict],
      ["Школа", "Кол-во участников", "Средний процент выполнения, %"],
      ...sampleSchools.flatMap((school) => {
        const result = results.regional.get(resultKey(school, 2025));
        return result ? [[shortName(school), result.n, comma(round(result.percent, 1), 1)]] : [];
      }),
    ],
    widths: [36, 18, 24],
    heading: [2, 2],
  };
}
