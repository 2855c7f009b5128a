import type { ParameterSource } from "../../domain/parameters/parameter";
import { glue } from "../typography/glue";

const texts: Readonly<Record<ParameterSource, string>> = {
  expert: "Экспертная оценка: опубликованного значения нет",
  method: "Методика расчёта",
  inspection2025: "Правило, как его применяли при проверке в 2025 г. (Омск), и проект «500+» 2020–2022 гг. (по пересказу)",
  rosobrnadzorLetter: "Письмо Рособрнадзора 02-86 от 2025 г.: ВПР не предназначены для оценки школ",
  vprSchedule: "График ВПР",
  cancelled2020: "В 2020 г. ОГЭ отменены",
  certificateMinima: "Минимальные баллы ЕГЭ для аттестата по Рособрнадзору; до 2026 г. включительно те же",
  vprWorks: "Описания ВПР 2020–2024 гг.; сверьте с описанием работы своего года",
  department: "Заполняет управление образования",
};

/** Where the default of a parameter comes from, in words. */
export function parameterSourceText(source: ParameterSource): string {
  return glue(texts[source]);
}
