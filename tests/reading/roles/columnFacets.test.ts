import { columnFacets } from "../../../src/reading/roles/columnFacets";

const measureOf = (...path: string[]): string => {
  const { measure, unit } = columnFacets(path);
  return `${measure ?? "–"} ${unit ?? "–"}`;
};

describe("headings of results, as people write them", () => {
  it.each([
    [
      "n",
      [
        "Кол-во участников",
        "Сдавали",
        "Писали работу",
        "Кол-во уч.",
        "Количество сдававших, чел.",
        "Всего участников",
        "Выполняли работу",
        "Количество обучающихся, принявших участие",
      ],
    ],
    [
      "low",
      [
        "Не преодолели порог",
        "% не преодолевших",
        "Не преодолели мин. порог",
        "Ниже минимального балла",
        "Не сдали",
        "Незачёт",
        "Доля участников, не достигших минимального уровня, %",
      ],
    ],
    ["quality", ["Качество", "Качество знаний, %", "% качества", "На «4» и «5»", "Кач. зн."]],
    ["passed", ["Успеваемость", "% успеваемости", "Справились", "Усп."]],
    ["mean", ["Средний балл", "Ср. балл", "Средняя отметка", "Средний тестовый балл", "Средний процент выполнения"]],
    ["participants", ["По списку", "Зарегистрировано", "Всего выпускников"]],
    ["mark2", ["2", "«2»", "Получили отметку 2, %", 'на "2"', "Отметка «2»", "Неудовлетворительно", "Кол-во двоек", 'кол-во "2"']],
    ["mark5", ["5", "Отлично", "Доля «5»", "Пятёрок"]],
    ["otherMeasure", ["Макс. балл", "Рейтинг", "81–100 баллов", "Место"]],
  ])("%s", (measure, headings) => {
    for (const heading of headings) expect([heading, columnFacets([heading]).measure]).toEqual([heading, measure]);
  });

  it("do not take «Задание 2» or «2 четверть» for a mark", () => {
    for (const heading of ["Задание 2", "2 четверть", "2 (1б)"])
      expect([heading, columnFacets([heading]).measure]).not.toEqual([heading, "mark2"]);
  });
});

describe("layers", () => {
  it("give the measure from above when the lowest says only people or per cent", () => {
    expect(measureOf("Русский язык", "Не преодолели порог", "чел.")).toBe("low count");
    expect(measureOf("Русский язык", "Не преодолели порог", "%")).toBe("low share");
    expect(measureOf("Получили отметку", "5")).toBe("mark5 –");
    expect(measureOf("Кол-во", "Сдавали")).toBe("n count");
  });

  it("are told apart when one cell holds them with a colon", () => {
    expect(columnFacets(["Математика (профиль): Средний балл"])).toMatchObject({ subject: "mathematicsProfile", measure: "mean" });
    expect(columnFacets(["Семьи: Безработные родители"])).toMatchObject({ passport: "unemployed" });
  });
});

describe("headings of social passports", () => {
  it.each([
    ["enrolment", ["Всего обучающихся", "Контингент", "Численность обучающихся", "Общее количество учащихся"]],
    ["largeFamilies", ["Многодетные", "Дети из многодетных семей", "Кол-во многодетных семей"]],
    ["lowIncome", ["Малообеспеченные", "Малоимущие семьи", "Дети из малообеспеченных семей"]],
    ["singleParent", ["Неполные", "Неполные семьи", "Дети из неполных семей", "Матери-одиночки"]],
    ["fostered", ["Опекаемые", "Дети-сироты", "Под опекой", "Приёмные семьи"]],
    ["registered", ["На учёте КДН/ПДН/ВШУ", "Состоят на учёте в ПДН", "ВШУ"]],
    ["specialNeeds", ["ОВЗ", "Дети с ограниченными возможностями здоровья"]],
    ["otherLanguage", ["Русский язык не родной", "Дети, для которых русский язык неродной"]],
    ["languageDifficulties", ["Русский язык не родной, испытывают трудности", "Слабо владеют русским языком"]],
    ["higherEducation", ["Родители с высшим образованием", "Высшее образование родителей"]],
    ["bothParentsHigher", ["Оба родителя имеют высшее образование"]],
    ["oneParentHigher", ["Один из родителей имеет высшее образование"]],
    ["unemployed", ["Безработные родители", "Неработающие родители", "Семьи с безработным родителем"]],
  ])("%s", (indicator, headings) => {
    for (const heading of headings) expect([heading, columnFacets([heading]).passport]).toEqual([heading, indicator]);
  });
});

describe("headings of staff and olympiads", () => {
  it.each([
    ["teachers", ["Педагогов", "Всего педагогических работников", "Кол-во учителей"]],
    ["highestCategory", ["Высшая категория", "Высшая кв. категория"]],
    ["firstCategory", ["Первая категория", "I категория", "1 кв. категория"]],
    ["noCategory", ["Без категории", "Не имеют категории"]],
    ["under35", ["До 35 лет", "Моложе 35 лет"]],
    ["over55", ["Старше 55 лет", "55 лет и старше"]],
    ["vacancies", ["Вакансии", "Кол-во вакантных мест"]],
  ])("%s", (indicator, headings) => {
    for (const heading of headings) expect([heading, columnFacets([heading]).staff]).toEqual([heading, indicator]);
  });

  it("winners and prize-winners", () => {
    expect(["Победители", "Призёры", "Участники", "Победителей и призёров"].map((heading) => columnFacets([heading]).olympiad)).toEqual([
      "winners",
      "prizes",
      "participants",
      "other",
    ]);
  });
});

describe("headings that tell rows apart", () => {
  it.each([
    [
      "school",
      [
        "ОО",
        "Школа",
        "Наименование ОО",
        "Образовательная организация",
        "Наименование общеобразовательного учреждения",
        "Группы участников",
        "ОУ",
        "Название школы",
      ],
    ],
    ["fullName", ["Полное наименование", "Полное наименование ОО"]],
    ["code", ["Код ОО", "Код школы", "Код образовательной организации"]],
    ["login", ["Логин ФИС ОКО", "Логин"]],
    ["pupil", ["Код участника", "ФИО", "Фамилия"]],
    ["ordinal", ["№", "№ п/п", "п/п"]],
    ["subject", ["Предмет", "Учебный предмет"]],
    ["schoolsCount", ["Кол-во ОО"]],
  ])("%s", (identity, headings) => {
    for (const heading of headings) expect([heading, columnFacets([heading]).identity]).toEqual([heading, identity]);
  });
});
