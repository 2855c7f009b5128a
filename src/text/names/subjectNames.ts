import type { SubjectKey } from "../../domain/assessment/subjectCatalogue";

/** Nominative with a capital letter, and «по» with the dative. */
export const subjectNames: Readonly<Record<SubjectKey, readonly [name: string, by: string]>> = {
  russian: ["Русский язык", "русскому языку"],
  mathematics: ["Математика", "математике"],
  mathematicsProfile: ["Математика (профиль)", "математике (профиль)"],
  mathematicsBasic: ["Математика (база)", "математике (база)"],
  socialStudies: ["Обществознание", "обществознанию"],
  biology: ["Биология", "биологии"],
  physics: ["Физика", "физике"],
  chemistry: ["Химия", "химии"],
  history: ["История", "истории"],
  informatics: ["Информатика", "информатике"],
  geography: ["География", "географии"],
  literature: ["Литература", "литературе"],
  english: ["Английский язык", "английскому языку"],
  german: ["Немецкий язык", "немецкому языку"],
  french: ["Французский язык", "французскому языку"],
  spanish: ["Испанский язык", "испанскому языку"],
  chinese: ["Китайский язык", "китайскому языку"],
  foreignLanguage: ["Иностранный язык", "иностранному языку"],
  worldAround: ["Окружающий мир", "окружающему миру"],
  readingLiteracy: ["Читательская грамотность", "читательской грамотности"],
  nativeLanguage: ["Родной язык", "родному языку"],
  metaSubject: ["Метапредметные результаты", "метапредметным результатам"],
};
