import { vocabulary } from "../../vocabulary/vocabulary";
import { readDistances } from "../readers/readDistances";
import type { RegisterForm } from "../registerTable";

/** Расстояния между школами: a row a pair of schools. */
export const distancesForm: RegisterForm = {
  register: "distances",
  kind: "register",
  titles: vocabulary<true>([{ means: true, terms: ["расстояни*", "протяженност* … маршрут*"], unless: ["расстояни* … центр*"] }]),
  columns: vocabulary<string>([
    {
      means: "other",
      terms: ["друг* школ*", "втор* школ*", "до школ*", "до как* школ*", "^ куда $", "^ школа 2 $", "^ до $", "до организаци*"],
    },
    { means: "school", terms: ["перв* школ*", "от школ*", "от как* школ*", "^ откуда $", "^ школа 1 $", "^ от $", "от организаци*"] },
    { means: "kilometres", terms: ["расстояни*", "километр*", "^ км $", "протяженност*"] },
  ]),
  telling: ["other"],
  alone: [["school", "other", "kilometres"]],
  bySchool: true,
  fits: (columns) => ["other", "kilometres"].every((role) => columns.some((column) => column.role === role)),
  read: readDistances,
};
