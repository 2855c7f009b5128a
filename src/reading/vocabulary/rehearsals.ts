import { remembered } from "../cells/remembered";
import { headingKey } from "./headingKey";
import { lookUp } from "./lookUp";
import { vocabulary } from "./vocabulary";

/** Words of tables that look like results of a procedure and are none: trials, forecasts, targets, retakes. */
const rehearsals = vocabulary<true>([
  {
    means: true,
    terms: [
      "пробн*",
      "репетиционн*",
      "тренировочн*",
      "тренинг*",
      "прогноз*",
      "ожидаем* результат*",
      "целев* показател*",
      "целев* значени*",
      "планов* показател*",
      "планов* значени*",
      "пересдач*",
      "повторн* … сдач*",
      "дополнительн* период*",
      "дополнительн* … сроки",
    ],
    unless: ["с учет*", "без учет*", "включая", "до пересдач*", "без пересдач*", "до … сдач*"],
  },
]);

/**
 * Does a title, a heading or a name say that these are not the results of the procedure itself?
 *
 * @example isRehearsal("Пробный ОГЭ 2025") → true; isRehearsal("ОГЭ 2025 с учётом пересдачи") → false
 */
export const isRehearsal: (text: string) => boolean = remembered((text) => lookUp(rehearsals, headingKey(text)) !== null, 5_000);
