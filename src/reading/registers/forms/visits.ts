import { vocabulary } from "../../vocabulary/vocabulary";
import { readVisits } from "../readers/readVisits";
import type { RegisterForm } from "../registerTable";

/** Визиты кураторов. */
export const visitsForm: RegisterForm = {
  register: "visits",
  kind: "register",
  titles: vocabulary<true>([
    {
      means: true,
      terms: ["визит*", "куратор* … посещени*", "кураторск*", "посещени* … школ*", "выезд*", "посещени* … куратор*", "посещени* уроков"],
    },
  ]),
  columns: vocabulary<string>([
    { means: "lessonsVisited", terms: ["посещен* … уроков", "уроков … факт*", "уроков … посещен*", "факт* … уроков"], unless: ["план*"] },
    { means: "lessonsPlanned", terms: ["уроков … план*", "план* … уроков", "заплан* … уроков"] },
    { means: "lessonsVisited", terms: ["урок*"] },
    { means: "done", terms: ["факт*", "дата визит*", "дата посещен*", "дата проведен*", "проведен*", "состоял*", "^ дата $", "выполнен*"] },
    { means: "planned", terms: ["план*", "срок*", "по графику"] },
    { means: "document", terms: ["документ*", "реквизит*", "справк*", "отчет*", "акт*", "протокол*", "ссылк*"] },
    { means: "other", terms: ["куратор*", "фио", "цель*", "тем*", "вопрос*", "рекомендац*", "итог*"] },
  ]),
  telling: ["lessonsVisited", "lessonsPlanned", "done", "planned"],
  alone: [],
  bySchool: true,
  read: readVisits,
};
