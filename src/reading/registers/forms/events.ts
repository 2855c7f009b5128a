import { vocabulary } from "../../vocabulary/vocabulary";
import { readEvents } from "../readers/readEvents";
import type { RegisterForm } from "../registerTable";

const columns = vocabulary<string>([
  {
    means: "participants",
    terms: ["количество … участников", "количество … педагог*", "количество … чел", "участников $", "число участников", "^ чел $", "охват"],
  },
  { means: "attended", terms: ["участвовал*", "^ участи*", "присутств*", "отметк* об участи*", "да нет", "посетил*", "прошел*"] },
  {
    means: "document",
    terms: ["документ*", "реквизит*", "подтвержд*", "протокол*", "приказ*", "сертификат*", "программ* семинара", "ссылк*"],
  },
  { means: "form", terms: ["^ вид $", "^ форм* $", "^ тип $", "вид мероприяти*", "форм* проведен*"] },
  { means: "other", terms: ["ответствен*", "ведущ*", "организатор*", "место", "площадк*", "фио", "час*", "принимающ*", "баз*"] },
  { means: "date", terms: ["дат*", "срок*", "когда", "период*", "месяц*"] },
  { means: "title", terms: ["тем*", "семинар*", "стажиров*", "названи*", "мероприяти*", "содержани*", "наименовани* $"] },
]);

/** Семинары. */
export const seminarsForm: RegisterForm = {
  register: "seminars",
  kind: "register",
  titles: vocabulary<true>([{ means: true, terms: ["семинар*", "вебинар*", "мастер класс*", "практикум*"], unless: ["стажиров*"] }]),
  columns,
  telling: ["title", "participants", "attended"],
  alone: [],
  bySchool: true,
  read: readEvents,
};

/** Стажировки. */
export const internshipsForm: RegisterForm = {
  register: "internships",
  kind: "register",
  titles: vocabulary<true>([{ means: true, terms: ["стажиров*"] }]),
  columns,
  telling: ["title", "participants", "attended"],
  alone: [],
  bySchool: true,
  read: readEvents,
};
