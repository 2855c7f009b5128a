import { cellsFingerprint } from "../domain/provenance/cellsFingerprint";

// The names of the parameters and the comment below are what the user reads in Excel's formula wizard, so they are Russian.

/**
 * Отпечаток диапазона — восемь знаков: изменится хоть одна ячейка — станут другими. По нему лист «Расчёт» видит, что исходный лист изменился. Пример: =ШНОР.ОТПЕЧАТОК(A1:K40).
 * @customfunction FINGERPRINT ОТПЕЧАТОК
 * @param диапазон Ячейки с числами и текстом. Пустые ячейки не учитываются.
 * @returns Восемь знаков: цифры и латинские буквы от a до f.
 */
export function fingerprintFunction(диапазон: unknown[][]): string {
  return cellsFingerprint(диапазон);
}
