import type { Admission } from "../protocol/engine";
import { refusal } from "../protocol/wire";
import type { Knobs } from "./knobs";

/** Request flag of Excel.run({delayForCellEdit: true}): wait for the user to leave the cell instead of failing. */
const delayForCellEdit = 64;
const editPollMilliseconds = 20;
/** The client makes InvalidOperationInCellEditMode of it. */
const cellEditMode = 5004;

/**
 * Decides by the knobs whether a request is let in. Codes: the client's RichApiMessageUtility.buildResponseOnError,
 * and Excel.RequestContext._processOfficeJsErrorResponse for the edit mode.
 *
 * What the client does for itself (letting references go, starting custom functions and delivering their results) is refused only when
 * the session is lost: whether Excel refuses it otherwise is not documented, and the client would repeat it seconds later.
 */
export async function admitRequest(knobs: Knobs, isEditing: () => boolean, { purpose, writes, flags }: Admission): Promise<number | null> {
  if (knobs.latency > 0) await wait(knobs.latency);
  if (knobs.sessionLost) return refusal.sessionLost;
  if (purpose !== "work") return null;
  if (knobs.throttle) return refusal.tooManyRequests;
  if (isEditing()) {
    if ((flags & delayForCellEdit) === 0) return cellEditMode;
    while (isEditing()) await wait(editPollMilliseconds);
  }
  if (knobs.failRequest !== null && --knobs.failRequest <= 0) {
    knobs.failRequest = null;
    return refusal.internalError;
  }
  return knobs.readOnly && writes ? refusal.noCapability : null;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
