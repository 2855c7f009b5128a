import { glue } from "../typography/glue";

/** Words of the sheet «Данные». */
export const dataWords = {
  title: "Данные: каждое число и ячейка, из которой оно взято",
  headings: {
    school: "Школа",
    year: "Год",
    kind: "Вид",
    subject: "Предмет или показатель",
    grade: "Класс",
    n: "Участников\n(всего)",
    mark2: "«2»",
    mark3: "«3»",
    mark4: "«4»",
    mark5: "«5»",
    low: "Низкий результат, число",
    share: "Доля, %",
    mean: "Средний балл",
    scale: "Шкала балла",
    index: "Индекс,\n0–100",
    source: "Откуда\n(лист, ячейка)",
  },
  legend: ["«н/д» — данных нет", "«—» — для этой строки не бывает", "низкий результат — «2» или ниже минимального балла ЕГЭ"],
  answer: (facts: number, passports: number, staff: number, olympiads: number): string =>
    glue(`Результатов школ — ${facts}. Социальных паспортов — ${passports}, сведений о кадрах — ${staff}, об олимпиадах — ${olympiads}.`),
  kinds: { passport: "Соцпаспорт", staff: "Кадры", olympiad: "Олимпиада", markers: "Маркеры" },
  /** In the place of a school: values of the region, with which the schools of a very small district are compared. */
  region: "Регион",
  officialMarkers: "маркеры необъективности (официальные)",
  scales: { mark: "2–5", test: "0–100", percent: "% макс.", primary: "перв." },
  winners: "победители",
  prizes: "призёры",
  allSubjects: "все предметы",
  notes: [
    glue("Ссылка ведёт в вашу ячейку. Если число взято из отдельного файла, указаны файл, лист и ячейка. Ваши листы не меняются."),
    glue(
      "В строках паспортов и кадров: «Участников» — всего обучающихся или педагогов, «число» — сколько из них, «доля» — их доля. Вид выберите в фильтре.",
    ),
    glue("Эти числа — не для распространения: значения за малым числом участников здесь не скрыты."),
  ],
} as const;
