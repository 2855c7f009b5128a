import type { OlympiadFact } from "../../domain/assessment/fact";
import { vocabulary } from "./vocabulary";

/** Stage of an olympiad (этап). */
export const stages = vocabulary<NonNullable<OlympiadFact["stage"]>>([
  { means: "school", terms: ["школьн* этап*", "шэ"] },
  { means: "municipal", terms: ["муниципальн* этап*", "мэ", "районн* этап*", "городск* этап*"] },
  { means: "regional", terms: ["региональн* этап*", "рэ", "республиканск* этап*", "областн* этап*", "краев* этап*"] },
  { means: "final", terms: ["заключительн* этап*", "зэ", "всероссийск* этап*", "финал*"] },
]);
