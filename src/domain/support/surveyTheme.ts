/** Blocks of a survey (method §7): мотивация, благополучие, дисциплина, родители. */
export type SurveyTheme = "motivation" | "wellbeing" | "discipline" | "parents";
