import type { Form } from "./form";
import { baseMaths } from "./forms/baseMaths";
import { egeFraction } from "./forms/egeFraction";
import { egeLong } from "./forms/egeLong";
import { egeMeans } from "./forms/egeMeans";
import { egeProtocol } from "./forms/egeProtocol";
import { egeStacked } from "./forms/egeStacked";
import { egeWide } from "./forms/egeWide";
import { monitoring } from "./forms/monitoring";
import { ogeCountPercent } from "./forms/ogeCountPercent";
import { ogeHeadingAside } from "./forms/ogeHeadingAside";
import { ogeMarks } from "./forms/ogeMarks";
import { ogeQuality } from "./forms/ogeQuality";
import { ogeSchoolYears } from "./forms/ogeSchoolYears";
import { ogeSheetAYear } from "./forms/ogeSheetAYear";
import { ogeSideBySide } from "./forms/ogeSideBySide";
import { ogeTransposed } from "./forms/ogeTransposed";
import { olympiad } from "./forms/olympiad";
import { passportList } from "./forms/passportList";
import { passportTable } from "./forms/passportTable";
import { passportTransposed } from "./forms/passportTransposed";
import { staffTable } from "./forms/staffTable";
import { twoTablesDown } from "./forms/twoTablesDown";
import { vprBlocks } from "./forms/vprBlocks";
import { vprClassesAcross } from "./forms/vprClassesAcross";
import { vprClassesDown } from "./forms/vprClassesDown";
import { vprExport } from "./forms/vprExport";
import { vprFlat } from "./forms/vprFlat";
import { vprForm1 } from "./forms/vprForm1";
import { vprPercentByMark } from "./forms/vprPercentByMark";
import { vprYears } from "./forms/vprYears";

/** Every form of the author, by its name. */
export const forms = {
  baseMaths,
  egeFraction,
  egeLong,
  egeMeans,
  egeProtocol,
  egeStacked,
  egeWide,
  monitoring,
  ogeCountPercent,
  ogeHeadingAside,
  ogeMarks,
  ogeQuality,
  ogeSchoolYears,
  ogeSheetAYear,
  ogeSideBySide,
  ogeTransposed,
  olympiad,
  passportList,
  passportTable,
  passportTransposed,
  staffTable,
  twoTablesDown,
  vprBlocks,
  vprClassesAcross,
  vprClassesDown,
  vprExport,
  vprFlat,
  vprForm1,
  vprPercentByMark,
  vprYears,
} as const satisfies Readonly<Record<string, Form>>;
