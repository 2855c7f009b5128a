/**
 * Everything that can go wrong between the add-in and Excel, as the keys of the texts the user reads
 * (`src/text`). Params, where a code has them, are named behind it.
 */
export const hostErrorCodes = [
  /** The user pressed «Отменить». */
  "cancelled",
  /** A cell is being edited and Excel takes no request. */
  "editMode",
  /** The structure of the workbook is protected: sheets cannot be added. */
  "structureProtected",
  /** Opened for reading only, or the person has no right to change it. */
  "readOnly",
  /** A sheet the add-in has to change is protected. */
  "accessDenied",
  /** Excel is older than the add-in needs. `needed` */
  "hostTooOld",
  /** One request would be larger than Excel takes, even when cut as small as possible. */
  "tooLarge",
  /** Excel did not get round to answering, also after several tries. */
  "busy",
  /** The session in the browser has ended: the page has to be reloaded. */
  "sessionLost",
  /** A window of Excel's own is open above the sheet. */
  "dialogOpen",
  /** `sheet` */
  "sheetNotFound",
  /** `sheet` */
  "sheetHidden",
  /** The cell stands in a further file, not in the open workbook. `file`, `sheet`, `address` */
  "sourceInFile",
  /** A defined name the reports need is already the user's own. `name` */
  "nameTaken",
  /** Removing our sheets would leave the workbook without a visible sheet. */
  "lastVisibleSheet",
  /** The page was opened on its own or by another program. */
  "notInExcel",
  /** Another run has not ended yet. */
  "alreadyRunning",
  /** A defect: of ours or of Excel. `hostCode`, `message` */
  "unexpected",
] as const;

export type HostErrorCode = (typeof hostErrorCodes)[number];
