import { counted } from "../typography/counted";

/** Outcome of «Зафиксировать значения»: how many formulas became values and how many were left because they show an error. */
export function frozenText(frozen: number, left: number): string {
  if (frozen === 0 && left === 0) return "Формул «Опоры» в\u00a0книге нет, фиксировать нечего.";
  const done = `Зафиксировали значения: ${counted(frozen, "формула", "формулы", "формул")}.`;
  return left === 0
    ? done
    : `${done} Оставили ${counted(left, "формулу", "формулы", "формул")} с\u00a0ошибкой: исправьте их и\u00a0повторите.`;
}
