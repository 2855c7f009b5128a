import { failureText } from "./failureText";
import type { FailureText } from "./failureText";

/** What a person reads when the fault is ours. `message` goes to «Сведения для поддержки» only. */
export function defectText(): FailureText {
  return failureText(
    "Не получилось",
    "В надстройке произошла ошибка.",
    "Книга осталась прежней.",
    ["Нажмите «Повторить».", "Если не поможет, передайте «Сведения для поддержки» администратору."],
    true,
  );
}
