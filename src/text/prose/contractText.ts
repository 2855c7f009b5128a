import type { ContractRecord } from "../../domain/support/supportRecords";
import { formatIsoDate } from "../typography/formatIsoDate";
import { glue } from "../typography/glue";

/**
 * A contract in a cell: «СОШ № 2, № 5 от 01.09.2025, до 31.05.2026». What the register does not tell is left out.
 *
 * @param partner the name to print; null where the register names none
 */
export function contractText({ signed, until, document }: ContractRecord, partner: string | null): string {
  const requisites = [document, signed === null || document?.includes(formatIsoDate(signed)) ? null : `от ${formatIsoDate(signed)}`];
  const words = [
    partner ?? "партнёр не назван",
    requisites.filter((part) => part !== null).join(" "),
    until === null ? "" : `до ${formatIsoDate(until)}`,
  ];
  return glue(words.filter((part) => part !== "").join(", "));
}
