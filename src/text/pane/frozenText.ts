import { counted } from "../typography/counted";

/**
 * Outcome of «Зафиксировать значения»: how many formulas became values, how many were left because they show an error, and how it is
 * undone. `selectionOnly`: it was asked for the selected cells.
 */
export function frozenText(frozen: number, left: number, selectionOnly: boolean): string {
  if (frozen === 0 && left === 0)
    return `Формул «Опоры» ${selectionOnly ? "среди выделенных ячеек" : "в\u00a0книге"} нет, фиксировать нечего.`;
  const kept =
    left === 0
      ? ""
      : ` Оставили ${counted(left, "формулу", "формулы", "формул")} с\u00a0ошибкой: исправьте ${left === 1 ? "её" : "их"} и\u00a0повторите.`;
  if (frozen === 0) return kept.trim();
  return `Зафиксировали значения: ${counted(frozen, "формула", "формулы", "формул")}.${kept} Следующий запуск вернёт формулы.`;
}
