import { vocabulary } from "../../vocabulary/vocabulary";
import { readResources } from "../readers/readResources";
import type { RegisterForm } from "../registerTable";

/** Ресурсы и расходы. */
export const resourcesForm: RegisterForm = {
  register: "resources",
  kind: "resources",
  titles: vocabulary<true>([
    {
      means: true,
      terms: [
        "ресурс*",
        "расход*",
        "финансирован*",
        "оснащен*",
        "материальн* техническ*",
        "мтб",
        "оборудован*",
        "расстояни* … центр*",
        "удаленност*",
      ],
    },
  ]),
  columns: vocabulary<string>([
    { means: "other", terms: ["всего расход*", "общ* сумм*", "количество компьютер*"] },
    {
      means: "spending",
      terms: [
        "расход* на 1",
        "расход* на одного",
        "расход* … обучающегося",
        "расход* … обучающихся",
        "на 1 обучающ*",
        "затрат*",
        "стоимост*",
        "подушев*",
        "^ расход*",
      ],
    },
    { means: "equipment", terms: ["оснащен*", "оборудован*", "обеспеченн*", "% … нормы", "мтб"] },
    { means: "specialist", terms: ["специалист*", "дефектолог*", "логопед*", "овз"] },
    { means: "distance", terms: ["расстояни*", "удален*", "километр*", "^ км $", "до центра"] },
  ]),
  telling: ["spending", "equipment", "specialist", "distance"],
  alone: [
    ["spending", "equipment"],
    ["spending", "distance"],
    ["equipment", "specialist"],
    ["equipment", "distance"],
  ],
  bySchool: true,
  read: readResources,
};
