import { vocabulary } from "../../vocabulary/vocabulary";
import { readCourses } from "../readers/readCourses";
import type { RegisterForm } from "../registerTable";

/** Курсы повышения квалификации: a row a person and course. */
export const coursesForm: RegisterForm = {
  register: "courses",
  kind: "register",
  titles: vocabulary<true>([
    {
      means: true,
      terms: ["курс* повышени*", "повышени* квалификаци*", "курс* пк", "курсов* подготовк*", "курсы", "переподготовк*", "дпо", "дпп"],
      unless: ["диагностик*", "семинар*"],
    },
  ]),
  columns: vocabulary<string>([
    { means: "post", terms: ["должност*", "^ кем работает", "категори* слушател*", "^ роль $"] },
    {
      means: "teacher",
      terms: ["фио", "ф и о", "педагог*", "учитель*", "слушател*", "сотрудник*", "фамили*", "работник*"],
      unless: ["количество", "предмет*"],
    },
    { means: "hours", terms: ["час*", "объем*"] },
    { means: "document", terms: ["удостоверен*", "документ*", "реквизит*", "сертификат*", "диплом*", "приказ*"] },
    { means: "status", terms: ["статус*", "пройден*", "^ прошел", "отметк* о", "^ выполнен*", "^ состояни*", "^ завершен*"] },
    { means: "subject", terms: ["предмет*", "дисциплин*"], unless: ["тема*", "программ*"] },
    { means: "provider", terms: ["место", "организатор*", "где", "организаци* … обучени*", "кто проводит", "учреждени* дпо"] },
    { means: "date", terms: ["дат*", "срок*", "период*", "год*", "когда", "квартал*"] },
    { means: "topic", terms: ["тем*", "программ*", "названи*", "наименовани* курс*", "наименовани* программ*", "^ курс* $", "^ курсы"] },
  ]),
  telling: ["topic", "hours", "document", "teacher"],
  alone: [
    ["teacher", "topic", "date"],
    ["teacher", "topic", "hours"],
  ],
  bySchool: true,
  read: readCourses,
};
