import type { partnerParameters } from "../../../domain/parameters/definitions/partnerParameters";
import type { GroupWords } from "../groupWords";

export const partnerWords: GroupWords<typeof partnerParameters> = {
  partnerLoad: ["Школ у одного партнёра", "Не больше стольких."],
  partnerContextEffect: ["Результат партнёра с учётом контекста", "Нижняя граница должна быть выше этого числа."],
  partnerMarkerYears: ["Лет без маркеров", "Столько последних лет у партнёра не должно быть маркеров необъективности."],
  partnerContextWeight: ["Вес близости условий", "Насколько важно, чтобы ИСБШ школ был близок."],
  partnerSubjectWeight: ["Вес сильных предметов", "Насколько важно, чтобы партнёр был силён там, где нужна помощь."],
  partnerDistanceWeight: ["Вес расстояния", "Насколько важно, чтобы школы были рядом."],
  partnerSizeWeight: ["Вес размера", "Насколько важно, чтобы школы были близки по числу обучающихся."],
  partnerDistance: ["Далёкий партнёр", "Начиная с этого расстояния близость не учитывается."],
};
