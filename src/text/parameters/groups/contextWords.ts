import type { contextParameters } from "../../../domain/parameters/definitions/contextParameters";
import type { GroupWords } from "../groupWords";

export const contextWords: GroupWords<typeof contextParameters> = {
  minimumSlopeSchools: ["Школ для оценки влияния условий", "Если школ меньше, берётся число из следующей строки."],
  fallbackSlope: ["Влияние условий, если школ мало", "На сколько разбросов выше результат при ИСБШ, большем на 10 баллов."],
  fallbackSlopeError: ["Неточность этого влияния", "Стандартная ошибка числа из предыдущей строки."],
  fallbackIndexDeviation: ["Колебание ИСБШ от года к году", "Берётся, когда ни у одной школы нет двух социальных паспортов."],
};
