import { vocabulary } from "../../vocabulary/vocabulary";
import { readAnalytics } from "../readers/readAnalytics";
import type { RegisterForm } from "../registerTable";

/** Передача школам аналитики (справок, паспортов, рекомендаций). */
export const analyticsForm: RegisterForm = {
  register: "analytics",
  kind: "register",
  titles: vocabulary<true>([
    {
      means: true,
      terms: ["передач* … аналитик*", "аналитик* … школ*", "выдач* … справок", "передач* … рекомендац*", "аналитическ* материал*"],
    },
  ]),
  columns: vocabulary<string>([
    { means: "given", terms: ["передан*", "получен*", "выдан*", "вручен*", "направлен*", "да нет"], unless: ["дата"] },
    { means: "date", terms: ["дата", "когда"] },
    { means: "document", terms: ["документ*", "реквизит*", "исх*", "письм*", "что передан*", "назван*"] },
  ]),
  telling: ["given", "date"],
  alone: [],
  bySchool: true,
  read: readAnalytics,
};
