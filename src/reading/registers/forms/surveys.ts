import { vocabulary } from "../../vocabulary/vocabulary";
import { readSurveys } from "../readers/readSurveys";
import type { RegisterForm } from "../registerTable";

/** Опросы (анкетирование) of pupils, parents and teachers by school: columns that the form does not know are blocks. */
export const surveysForm: RegisterForm = {
  register: "surveys",
  kind: "survey",
  titles: vocabulary<true>([{ means: true, terms: ["анкет*", "опрос*", "анкетирован*", "удовлетворенност*"] }]),
  columns: vocabulary<string>([
    {
      means: "n",
      terms: [
        "количество … опрошен*",
        "опрошено",
        "количество респондент*",
        "количество участников",
        "приняли участие",
        "количество анкет*",
        "респондентов $",
        "всего ответов",
        "^ чел $",
        "участников $",
      ],
      unless: ["риск*", "%", "доля"],
    },
    {
      means: "respondents",
      terms: ["кого опрашивал*", "категори* респондент*", "^ респонденты $", "^ кто $", "категори* участник*", "кто отвечал"],
    },
    { means: "block", terms: ["^ блок*", "^ показател* $", "^ шкал* $", "^ тема $", "^ направлени* $"] },
    { means: "share", terms: ["доля … риск*", "риск* … ответ*", "^ доля*", "^ % $", "% … риск*", "результат % *", "^ процент*"] },
    { means: "other", terms: ["всего", "^ итог*", "средн*", "примечани*", "комментари*", "дата*", "ссылк*"] },
  ]),
  telling: ["n", "share", "block", "respondents", "school"],
  alone: [],
  bySchool: true,
  read: readSurveys,
};
