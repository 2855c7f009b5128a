import { quote } from "../typography/quote";
import { failureText } from "./failureText";
import type { FailureText } from "./failureText";

const rest = "Остальные файлы прочитаны, книга осталась прежней.";

const failures = {
  encrypted: (file: string) =>
    failureText(
      `Файл ${file} не прочитан`,
      "Файл закрыт паролем.",
      rest,
      [
        "Откройте файл в Excel.",
        "«Файл» → «Сведения» → «Защита книги» → «Зашифровать с использованием пароля»: сотрите пароль и сохраните файл.",
        "Добавьте файл снова.",
      ],
      true,
    ),
  damaged: (file: string) =>
    failureText(
      `Файл ${file} не прочитан`,
      "Файл повреждён или скопирован не до конца.",
      rest,
      ["Откройте файл в Excel и сохраните заново или получите его ещё раз.", "Добавьте файл снова."],
      true,
    ),
  notAWorkbook: (file: string) =>
    failureText(
      `Файл ${file} не прочитан`,
      "Это не таблица: читаются файлы .xlsx, .xls и .csv.",
      rest,
      ["Сохраните данные как книгу Excel (.xlsx) и добавьте её."],
      false,
    ),
  empty: (file: string) =>
    failureText(`Файл ${file} пуст`, "В файле нет ни одной заполненной ячейки.", rest, ["Проверьте, тот ли это файл."], false),
  tooLarge: (file: string) =>
    failureText(
      `Файл ${file} не прочитан`,
      "Файл слишком велик.",
      rest,
      ["Оставьте в файле только нужные листы и добавьте его снова."],
      true,
    ),
} as const satisfies Readonly<Record<string, (file: string) => FailureText>>;

/** Codes of files that cannot be read for which there are words. */
export type NamedFileFailure = keyof typeof failures;

/**
 * What a person reads when a file cannot be read.
 *
 * @example fileFailureText("encrypted", "ОГЭ.xlsx").what // «Файл „ОГЭ.xlsx“ не прочитан» in guillemets
 * @throws when nobody wrote words for the code.
 */
export function fileFailureText(code: string, fileName: string): FailureText {
  if (!Object.hasOwn(failures, code)) throw new Error(`No words for the file error ${code}`);
  return failures[code as NamedFileFailure](quote(fileName));
}
