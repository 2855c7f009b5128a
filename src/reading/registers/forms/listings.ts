import { vocabulary } from "../../vocabulary/vocabulary";
import { readListings } from "../readers/readListings";
import type { RegisterForm } from "../registerTable";

/** Перечни прошлых лет: which school was on the list of which year. A table with any further column is of another kind. */
export const listingsForm: RegisterForm = {
  register: "listings",
  kind: "register",
  titles: vocabulary<true>([
    {
      means: true,
      terms: ["перечн* … школ* … низк*", "перечень … шнор", "перечн* шнор", "перечни прошл*", "список … шнор", "списк* … шнор"],
    },
  ]),
  columns: vocabulary<string>([
    { means: "leftIn", terms: ["исключен*", "выход* из", "снят*", "выведен*"] },
    { means: "year", terms: ["включен*", "^ год перечня $", "с какого года", "в перечне с", "^ с года $"], unless: ["основани*"] },
    { means: "document", terms: ["реквизит*", "приказ*", "^ документ*"] },
    { means: "ground", terms: ["основани*", "причин*", "^ примечани* $"] },
  ]),
  telling: ["leftIn", "year", "document", "ground"],
  alone: [],
  bySchool: true,
  fits: (columns) => columns.every(({ role }) => role !== null),
  read: readListings,
};
