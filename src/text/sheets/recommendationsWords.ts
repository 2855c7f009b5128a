import { signs } from "../names/signs";
import { counted } from "../typography/counted";
import { glue } from "../typography/glue";

const significance = [
  `${signs.act} высокая значимость`,
  `${signs.look} средняя`,
  `${signs.nothing} низкая`,
  "МОУО — управление образования",
];
const hidden = (shownPupils: number): string =>
  shownPupils > 1 ? ` «<${shownPupils}» — речь о группе меньше ${shownPupils} человек, число скрыто.` : "";

/** Words of the sheets «Рекомендации школам» and «Рекомендации МОУО». */
export const recommendationsWords = {
  headings: {
    number: "№",
    school: "Школа",
    addressee: "Кому",
    significance: "Значимость",
    text: "Что сделать",
    due: "Срок",
    expected: "Ожидаемый результат\nи показатель",
    evidence: "Показатель\n(за ним человек)",
    source: "Откуда\n(лист, ячейка)",
    rule: "Правило\nсправочника",
  },
  schools: {
    title: "Рекомендации школам",
    answer: (lines: number, schools: number, partners: number): string =>
      lines === 0
        ? glue("Рекомендаций нет: ни один показатель не требует внимания.")
        : glue(
            `Рекомендаций — ${lines}, они даны ${counted(schools, "школе", "школам", "школам")}${partners === 0 ? "" : `; школам-партнёрам из них — ${partners}`}.`,
          ),
    notes: (priorities: number, shownPupils: number): string[] => [
      glue(
        `Школе называют не больше ${counted(priorities, "риска", "рисков", "рисков")}: самые значимые, каждый один раз. Значимость предлагается по числам; подтверждённая на листе «Углублённая диагностика» важнее.`,
      ),
      glue(`Тексты, сроки и пороги управление образования меняет на листе «Справочник рекомендаций».${hidden(shownPupils)}`),
    ],
  },
  department: {
    title: "Рекомендации МОУО",
    sections: { district: "Район в целом", schools: "Помощь школам" },
    wholeDistrict: "район",
    answer: (district: number, ofSchools: number, schools: number): string =>
      district + ofSchools === 0
        ? glue("Рекомендаций нет: ни один показатель не требует внимания.")
        : glue(`По району в целом — ${district}, о помощи школам — ${ofSchools} (школ — ${schools}).`),
    notes: (shared: number, shownPupils: number): string[] => [
      glue(
        `Риск становится общим для района, когда виден не меньше чем у ${counted(shared, "школы", "школ", "школ")}. О помощи отдельным школам — для перечня, группы риска и школ, по которым данных недостаточно.`,
      ),
      glue(`Тексты, сроки и пороги управление образования меняет на листе «Справочник рекомендаций».${hidden(shownPupils)}`),
    ],
  },
  legend: significance,
  confirmed: "подтверждена",
  ofTotal: (part: number, total: number): string => glue(`${part} из ${total}`),
} as const;
