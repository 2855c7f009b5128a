import { counted } from "../typography/counted";

export interface RestoredCounts {
  readonly restored: number;
  readonly changed: number;
  /** Excel let nothing be written there. */
  readonly refused: number;
}

/** What a run did with formulas that were frozen in the user's own cells; empty where there were none. */
export function restoredText({ restored, changed, refused }: RestoredCounts): string {
  const back = restored === 0 ? "" : `Вернули ${counted(restored, "формулу", "формулы", "формул")} на\u00a0ваши листы.`;
  const kept =
    changed === 0
      ? ""
      : `Не\u00a0вернули ${counted(changed, "формулу", "формулы", "формул")}: ${changed === 1 ? "ячейка с\u00a0тех пор изменена" : "ячейки с\u00a0тех пор изменены"}.`;
  const stayed =
    refused === 0
      ? ""
      : `Не\u00a0удалось вернуть ${counted(refused, "формулу", "формулы", "формул")}: если лист защищён, снимите защиту; следующий запуск попробует снова.`;
  return [back, kept, stayed].filter((part) => part !== "").join(" ");
}
