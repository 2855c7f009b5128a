import { vocabulary } from "../../vocabulary/vocabulary";
import { readActs } from "../readers/readActs";
import type { RegisterForm } from "../registerTable";

/** Муниципальные программы и акты by the headings of the management cycle; rows belong to the district. */
export const actsForm: RegisterForm = {
  register: "acts",
  kind: "register",
  titles: vocabulary<true>([
    {
      means: true,
      terms: [
        "муниципальн* программ*",
        "муниципальн* … акт*",
        "нормативн* акт*",
        "нормативн* … баз*",
        "управленческ* цикл*",
        "правов* акт*",
        "позици* оценк*",
      ],
    },
  ]),
  columns: vocabulary<string>([
    { means: "present", terms: ["наличи*", "есть нет", "^ есть $", "да нет", "принят*", "^ имеется", "^ 0 1 $", "^ балл*"] },
    { means: "document", terms: ["реквизит*", "документ* $", "^ документ*", "^ акт* $", "номер*", "ссылк*", "приказ*", "подтвержд*"] },
    { means: "heading", terms: ["раздел*", "направлени*", "компонент*", "этап*", "блок*", "управленческ* цикл*", "^ критери*"] },
    { means: "position", terms: ["позици*", "показател*", "содержани*", "наименован*", "^ что *", "программ*", "назван*"] },
  ]),
  telling: ["heading", "position"],
  alone: [["heading", "position", "present"]],
  bySchool: false,
  read: readActs,
};
