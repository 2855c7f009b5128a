import type { certificateMinimumParameters } from "../../../domain/parameters/definitions/certificateMinimumParameters";
import type { GroupWords } from "../groupWords";

const words = (subject: string): readonly [string, string] => [
  `Минимальный балл ЕГЭ: ${subject}`,
  "Ниже — низкий результат, если в протоколе стоят только баллы участников. Это балл для аттестата, не для вуза.",
];

export const certificateMinimumWords: GroupWords<typeof certificateMinimumParameters> = {
  minimumRussian: words("русский язык"),
  minimumMathematics: words("математика (профиль)"),
  minimumPhysics: words("физика"),
  minimumChemistry: words("химия"),
  minimumBiology: words("биология"),
  minimumInformatics: words("информатика"),
  minimumHistory: words("история"),
  minimumLiterature: words("литература"),
  minimumGeography: words("география"),
  minimumSocialStudies: words("обществознание"),
  minimumForeignLanguage: words("иностранные языки"),
};
