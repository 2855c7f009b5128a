import { counted } from "../typography/counted";

/** What a run did with formulas that were frozen in the user's own cells; empty where there were none. */
export function restoredText({ restored, changed }: { readonly restored: number; readonly changed: number }): string {
  const back = restored === 0 ? "" : `Вернули ${counted(restored, "формулу", "формулы", "формул")} на\u00a0ваши листы.`;
  const kept = changed === 0 ? "" : `Не\u00a0вернули ${counted(changed, "формулу", "формулы", "формул")}: ячейки с\u00a0тех пор изменены.`;
  return [back, kept].filter((part) => part !== "").join(" ");
}
