/** A teacher's name in the two forms in which registers write it. */
export interface TeacherName {
  /** All of it, without case, ё, spaces and points: a code or a number stays what it is. */
  readonly whole: string;
  /** Surname and initials; null for a code, a number, a lone surname. */
  readonly short: string | null;
  /** Name and patronymic are written out. */
  readonly full: boolean;
}

/**
 * «Семёнова Анна Павловна» and «Семенова А.П.» are one person in two registers of a school: both have the same surname and initials.
 *
 * @example teacherName("Семёнова А. П.") // { whole: "семеноваап", short: "семенова ап", full: false }
 */
export function teacherName(teacher: string): TeacherName {
  const words = teacher
    .toLowerCase()
    .replaceAll("\u0451", "\u0435")
    .split(/[\s.,]+/u)
    .filter((word) => word !== "");
  const [surname = "", ...rest] = words;
  const named = surname.length > 1 && rest.length > 0 && words.every((word) => /^[\p{L}-]+$/u.test(word));
  return {
    whole: words.join(""),
    short: named ? `${surname} ${rest.map((word) => word[0]).join("")}` : null,
    full: named && rest.every((word) => word.length > 1),
  };
}
