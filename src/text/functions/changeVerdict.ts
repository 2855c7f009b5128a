/** A change in words, by whether chance alone may explain it: changeVerdict(12, true) // «надёжно выше». */
export function changeVerdict(change: number, significant: boolean): string {
  if (!significant) return "в пределах случайных колебаний";
  return change > 0 ? "надёжно выше" : "надёжно ниже";
}
