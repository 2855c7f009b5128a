import { signs } from "../names/signs";
import { counted } from "../typography/counted";
import { glue } from "../typography/glue";
import { commonWords } from "./commonWords";

/** Words of the sheet «Параметры». */
export const parametersWords = {
  title: "Параметры расчёта",
  headings: {
    name: "Параметр",
    value: `Значение\n${commonWords.fillIn}`,
    unit: "Единица",
    default: "По умолчанию",
    changed: "Изменён",
    bounds: "Можно",
    meaning: "Что означает",
    source: "Откуда взято значение\nпо умолчанию",
  },
  legend: [`${signs.look} изменён — действует ваше значение`, `${signs.nothing} по умолчанию`],
  changed: `${signs.look} изменён`,
  unchanged: `${signs.nothing} по умолчанию`,
  answer: (changed: readonly string[], all: number): string => {
    const total = `Всего ${counted(all, "параметр", "параметра", "параметров")}`;
    if (changed.length === 0) return glue(`${total}, все по умолчанию.`);
    const named = changed.slice(0, 3).map((name) => `«${name}»`);
    const rest = changed.length > 3 ? ` и ещё ${changed.length - 3}` : "";
    return glue(`${total}, изменено ${changed.length}: ${named.join(", ")}${rest}.`);
  },
  notes: [
    glue(
      "Измените значение и нажмите «Сформировать отчёты»: новое значение будет учтено и сохранится. Пустая ячейка — значение по умолчанию.",
    ),
    glue(
      "Веса и пороги с пометкой «экспертная оценка» никем не опубликованы: их утверждает управление образования. Параметры печатаются приложением к приказу.",
    ),
  ],
  none: "нет",
} as const;
