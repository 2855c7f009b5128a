const titles: Readonly<Record<string, string>> = {
  russian: "Русский язык",
  mathematics: "Математика",
  mathematicsProfile: "Математика профильная",
  mathematicsBasic: "Математика базовая",
  worldAround: "Окружающий мир",
  history: "История",
  biology: "Биология",
  physics: "Физика",
  socialStudies: "Обществознание",
};

/** The subject as sheets name it. */
export const subjectTitle = (subject: string): string => titles[subject] ?? subject;
