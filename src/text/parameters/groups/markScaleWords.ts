import type { markScaleParameters } from "../../../domain/parameters/definitions/markScaleParameters";
import type { GroupWords } from "../groupWords";

const words = (subject: string, grade: number): readonly [string, string] => [
  `Шкала ВПР: ${subject}, ${grade} класс`,
  "Первые баллы «3», «4», «5» и сколько баллов всего. Для вопроса о пике на границе отметки, если шкалы нет на листе. На расчёт не влияет.",
];

export const markScaleWords: GroupWords<typeof markScaleParameters> = {
  scaleRussian4: words("русский язык", 4),
  scaleRussian5: words("русский язык", 5),
  scaleRussian6: words("русский язык", 6),
  scaleRussian7: words("русский язык", 7),
  scaleRussian8: words("русский язык", 8),
  scaleMathematics4: words("математика", 4),
  scaleMathematics5: words("математика", 5),
  scaleMathematics6: words("математика", 6),
  scaleMathematics7: words("математика", 7),
  scaleMathematics8: words("математика", 8),
};
