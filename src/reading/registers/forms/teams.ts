import { vocabulary } from "../../vocabulary/vocabulary";
import { readTeams } from "../readers/readTeams";
import type { RegisterForm } from "../registerTable";

/** Тьюторы и команды сопровождения. */
export const teamsForm: RegisterForm = {
  register: "teams",
  kind: "register",
  titles: vocabulary<true>([{ means: true, terms: ["тьютор*", "команд* … сопровожден*", "команд* поддержки", "групп* сопровожден*"] }]),
  columns: vocabulary<string>([
    { means: "tutorDocument", terms: ["тьютор* … приказ*", "тьютор* … документ*", "приказ* … тьютор*"] },
    { means: "tutor", terms: ["тьютор*"] },
    { means: "team", terms: ["команд*", "групп* сопровожден*"] },
    { means: "document", terms: ["документ*", "реквизит*", "приказ*"] },
  ]),
  telling: ["tutor", "team"],
  alone: [["tutor", "team"]],
  bySchool: true,
  read: readTeams,
};
