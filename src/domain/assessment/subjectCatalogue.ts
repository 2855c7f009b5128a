/**
 * Каталог предметов: the keys by which facts name their subject. Their Russian names stand in `src/text`, the spellings
 * met in sheets in `src/reading`. A subject outside the catalogue keeps its own heading and is only shown.
 */
export const subjectCatalogue = [
  "russian",
  "mathematics",
  "mathematicsProfile",
  "mathematicsBasic",
  "socialStudies",
  "biology",
  "physics",
  "chemistry",
  "history",
  "informatics",
  "geography",
  "literature",
  "english",
  "german",
  "french",
  "spanish",
  "chinese",
  "foreignLanguage",
  "worldAround",
  "readingLiteracy",
  "nativeLanguage",
  "metaSubject",
] as const;

export type SubjectKey = (typeof subjectCatalogue)[number];
