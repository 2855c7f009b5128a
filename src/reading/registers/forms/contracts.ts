import { readContracts } from "../readers/readContracts";
import type { RegisterForm } from "../registerTable";
import { vocabulary } from "../../vocabulary/vocabulary";

/** Договоры о партнёрстве. */
export const contractsForm: RegisterForm = {
  register: "contracts",
  kind: "register",
  titles: vocabulary<true>([
    {
      means: true,
      terms: ["договор*", "соглашени*", "партнер*", "сетев* взаимодейств*", "наставни*", "шефств*"],
      unless: ["план* мероприяти*"],
    },
  ]),
  columns: vocabulary<string>([
    {
      means: "partner",
      terms: [
        "партнер*",
        "наставни*",
        "школ* лидер*",
        "ресурсн* школ*",
        "опорн* школ*",
        "^ с кем",
        "втор* сторон*",
        "шефствующ*",
        "контрагент*",
      ],
      unless: ["дата", "договор*", "предмет*", "номер"],
    },
    { means: "until", terms: ["действует до", "срок действи*", "срок … договор*", "^ до $", "дата окончан*", "действи* по", "окончани*"] },
    {
      means: "signed",
      terms: [
        "дата … договор*",
        "дата заключен*",
        "дата подписан*",
        "подписан*",
        "заключен*",
        "^ дата $",
        "дата … соглашен*",
        "от какого числа",
      ],
    },
    {
      means: "document",
      terms: ["реквизит*", "номер*", "№ договора", "№ … договор*", "^ договор* $", "документ*", "соглашени* №", "^ соглашени* $"],
    },
    { means: "subjects", terms: ["предмет*", "направлени*", "тематик*", "^ темы", "содержани*"] },
    { means: "present", terms: ["наличи*", "есть нет", "да нет"] },
  ]),
  telling: ["partner", "signed", "until", "document"],
  alone: [
    ["partner", "signed"],
    ["partner", "document"],
    ["partner", "until"],
  ],
  bySchool: true,
  read: readContracts,
};
