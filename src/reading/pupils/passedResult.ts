import { normaliseText } from "../text/normaliseText";

/**
 * «зачёт» / «незачёт» in a protocol: did the pupil pass? Null when the text says neither.
 *
 * @example passedResult("не преодолел") → false
 */
export function passedResult(text: string): boolean | null {
  const plain = normaliseText(text).replace(/[.!]+$/, "");
  if (/^(?:незач|не ?зач|не ?сдал|не ?преодол|не ?прош|не ?набрал|нет$|ниже|неуд)/.test(plain)) return false;
  return /^(?:зач|сдал|преодол|прош|набрал|да$|выше|удовл|хор|отл|успешно)/.test(plain) ? true : null;
}
