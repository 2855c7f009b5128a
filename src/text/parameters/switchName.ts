/** A switch in words: switchName(true) // «да». */
export function switchName(on: boolean): string {
  return on ? "да" : "нет";
}
