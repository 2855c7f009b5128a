import type { ContractRecord } from "../../domain/support/supportRecords";
import { contractText } from "../../text/prose/contractText";
import { partnerReasons } from "../../text/prose/partnerReasons";
import { commonWords } from "../../text/sheets/commonWords";
import { partnersWords as words } from "../../text/sheets/partnersWords";
import type { ReportInput } from "../reportInput";
import { schoolLabels } from "../schoolNames/schoolLabels";
import type { ModelCell } from "../sheetModel";
import type { PartnerPairs } from "./partnerPairs";

/** A row for each school on the list: partner, reasons, subjects, second best, contract. */
export function pairRows({ pairs, contractsKept }: PartnerPairs, { dataset }: ReportInput): ModelCell[][] {
  const labels = schoolLabels(dataset.schools);
  const labelOf = (id: string): string => labels.get(id) ?? id;
  const told = (records: readonly ContractRecord[]): string =>
    records
      .map((contract) => contractText(contract, contract.partnerId === null ? contract.partner : labelOf(contract.partnerId)))
      .join("; ");
  return pairs.map(({ schoolId, partner, contracted, secondBest, subjects, weak, contracts, ended }, index) => [
    index + 1,
    labelOf(schoolId),
    partner === null ? words.intermunicipal : words.found(labelOf(partner.schoolId), contracted),
    partner === null ? words.intermunicipalReason : partnerReasons(partner, partner.way).join(" "),
    partner === null && weak.length === 0 ? commonWords.notAvailable : words.subjects(subjects, weak, partner !== null),
    secondBest === null ? words.noSecond : labelOf(secondBest.schoolId),
    contracts.length > 0
      ? told(contracts)
      : ended.length > 0
        ? words.ended(told(ended))
        : contractsKept
          ? words.noContract
          : words.registerEmpty,
  ]);
}
