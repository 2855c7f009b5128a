import { vocabulary } from "../../vocabulary/vocabulary";
import { readMemberships } from "../readers/readMemberships";
import type { RegisterForm } from "../registerTable";

/** Участие в профессиональных сообществах и методических объединениях. */
export const membershipsForm: RegisterForm = {
  register: "memberships",
  kind: "register",
  titles: vocabulary<true>([
    { means: true, terms: ["сообществ*", "методобъединен*", "методическ* объединен*", "рмо", "ммо", "мо учител*", "ассоциаци*"] },
  ]),
  columns: vocabulary<string>([
    { means: "community", terms: ["профессиональн* … сообществ*", "сообществ*", "ассоциаци*"], unless: ["вид*", "назван*", "наименован*"] },
    {
      means: "methodicalUnion",
      terms: ["методобъединен*", "методическ* объединен*", "^ мо $", "рмо", "ммо"],
      unless: ["вид*", "назван*", "наименован*"],
    },
    { means: "form", terms: ["^ вид*", "^ тип $", "^ форм*"] },
    { means: "member", terms: ["участвует", "участи*", "состоит", "член*", "да нет", "включен*", "количество … педагог*"] },
    { means: "name", terms: ["назван*", "наименован*", "объединени*", "^ какое"] },
  ]),
  telling: ["community", "methodicalUnion", "member"],
  alone: [["community", "methodicalUnion"]],
  bySchool: true,
  read: readMemberships,
};
