/**
 * The steps after a failure where no button «Повторить» stands on the screen: the person goes back and does the same once more.
 *
 * @example againByHand(["Нажмите «Повторить»."]) // ["Вернитесь назад и сделайте то же ещё раз."]
 */
export function againByHand(steps: readonly string[]): string[] {
  const instead = (first: string): string =>
    first === "Н" ? "Вернитесь назад и\u00a0сделайте то\u00a0же ещё раз" : "вернитесь назад и\u00a0сделайте то\u00a0же ещё раз";
  return steps.map((step) => step.replace(/([Нн])ажмите «Повторить»/u, (_, first: string) => instead(first)));
}
