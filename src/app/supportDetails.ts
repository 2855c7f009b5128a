import { hostDetails } from "../workbook/host/hostDetails";
import type { HostDetails } from "../workbook/host/hostDetails";
import type { Failure } from "./failure";
import { version } from "./version";

/** «Сведения для поддержки»: versions, host, requirement sets and what went wrong; no data of the workbook. */
export interface SupportDetails extends HostDetails {
  readonly addin: string;
  readonly failure: Failure | null;
}

/** Gathers the details as data; the lines are made in `src/text`. */
export function supportDetails(failure: Failure | null): SupportDetails {
  return { ...hostDetails(), addin: version, failure };
}
