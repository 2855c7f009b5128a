import { vocabulary } from "./vocabulary";

/**
 * School subjects as they stand in headings, sheet names (cut at 31 characters) and cells. Keys are those of the subject
 * catalogue; a subject outside it is kept under its common name.
 */
export const subjects = vocabulary<string>([
  { means: "readingLiteracy", terms: ["читательск* грамотност*", "смыслов* чтени*"] },
  { means: "metaSubject", terms: ["метапредмет*", "комплексн* работ*"] },
  {
    means: "mathematicsBasic",
    terms: ["математ* … баз*", "баз* … математ*", "мб $", "^ мб", "математ* б $", "мат б $"],
    unless: ["профил*"],
  },
  {
    means: "mathematicsProfile",
    terms: ["математ* … проф*", "проф* … математ*", "мп $", "^ мп", "математ* п $"],
  },
  { means: "nativeLanguage", terms: ["родн* язык*", "родн* литератур*", "родной"], unless: ["не родн*", "неродн*", "русск*"] },
  { means: "russian", terms: ["русск* язык*", "русскому", "русский", "рус", "русс", "русск", "ру $"], unless: ["не родн*", "неродн*"] },
  { means: "mathematics", terms: ["математ*", "алгебр*", "ма $"] },
  { means: "Геометрия", terms: ["геометри*"] },
  { means: "socialStudies", terms: ["обществозн*", "общество", "общ во", "обществ*", "^ об $"], unless: ["обществен*"] },
  { means: "literature", terms: ["литератур*", "^ лит $"], unless: ["чтени*"] },
  { means: "Литературное чтение", terms: ["литературн* чтени*", "лит чтени*", "чтение"], unless: ["грамотност*"] },
  { means: "worldAround", terms: ["окр* мир*"] },
  { means: "history", terms: ["истори*", "^ ист $"] },
  { means: "physics", terms: ["физик*", "^ физ $"] },
  { means: "chemistry", terms: ["хими*", "^ хим $"] },
  { means: "biology", terms: ["биолог*", "^ био $", "^ биол $"] },
  { means: "geography", terms: ["географ*", "^ геогр $", "^ гео $"] },
  { means: "informatics", terms: ["информат*", "^ инф $", "икт", "кегэ"] },
  { means: "english", terms: ["английск*", "англ"] },
  { means: "german", terms: ["немецк*", "^ нем $"] },
  { means: "french", terms: ["французск*", "^ франц $"] },
  { means: "spanish", terms: ["испанск*"] },
  { means: "chinese", terms: ["китайск*"] },
  { means: "foreignLanguage", terms: ["иностранн* язык*", "ин яз", "иняз"] },
  { means: "Искусство", terms: ["изобразительн*", "изо", "мхк", "искусств*"] },
  { means: "Физическая культура", terms: ["физкультур*", "физическ* культур*"] },
  { means: "ОБЗР", terms: ["обж", "обзр", "безопасност*"] },
  { means: "Технология", terms: ["технологи*", "труд"], unless: ["технологии оценк*"] },
  { means: "Экология", terms: ["экологи*"] },
  { means: "Экономика", terms: ["экономик*"] },
  { means: "Право", terms: ["право"] },
  { means: "Астрономия", terms: ["астрономи*"] },
]);
