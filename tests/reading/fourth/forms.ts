import type { Form } from "./form";
import { baseMaths } from "./forms/baseMaths";
import { classesAndTeachers } from "./forms/classesAndTeachers";
import { countsOverShares } from "./forms/countsOverShares";
import { districtOnly } from "./forms/districtOnly";
import { egeFraction } from "./forms/egeFraction";
import { egeLong } from "./forms/egeLong";
import { egeMeans } from "./forms/egeMeans";
import { egeProtocol } from "./forms/egeProtocol";
import { egeStacked } from "./forms/egeStacked";
import { egeWide } from "./forms/egeWide";
import { gapsBetween } from "./forms/gapsBetween";
import { marksOverYears } from "./forms/marksOverYears";
import { monitoring } from "./forms/monitoring";
import { notExams } from "./forms/notExams";
import { numbersOfSchools } from "./forms/numbersOfSchools";
import { ogeBesideGve } from "./forms/ogeBesideGve";
import { ogeCountPercent } from "./forms/ogeCountPercent";
import { ogeHeadingAside } from "./forms/ogeHeadingAside";
import { ogeMarks } from "./forms/ogeMarks";
import { ogeQuality } from "./forms/ogeQuality";
import { ogeRetake } from "./forms/ogeRetake";
import { ogeSchoolYears } from "./forms/ogeSchoolYears";
import { ogeSheetAYear } from "./forms/ogeSheetAYear";
import { ogeSideBySide } from "./forms/ogeSideBySide";
import { ogeTransposed } from "./forms/ogeTransposed";
import { olympiad } from "./forms/olympiad";
import { olympiadSubjects } from "./forms/olympiadSubjects";
import { pairOfShares } from "./forms/pairOfShares";
import { passportByStage } from "./forms/passportByStage";
import { passportList } from "./forms/passportList";
import { passportTable } from "./forms/passportTable";
import { passportTransposed } from "./forms/passportTransposed";
import { scoreBands } from "./forms/scoreBands";
import { staffShares } from "./forms/staffShares";
import { staffTable } from "./forms/staffTable";
import { twoTablesDown } from "./forms/twoTablesDown";
import { unitsBelow } from "./forms/unitsBelow";
import { vprBlocks } from "./forms/vprBlocks";
import { vprClassesAcross } from "./forms/vprClassesAcross";
import { vprClassesDown } from "./forms/vprClassesDown";
import { vprExport } from "./forms/vprExport";
import { vprFlat } from "./forms/vprFlat";
import { vprForm1 } from "./forms/vprForm1";
import { vprPercentByMark } from "./forms/vprPercentByMark";
import { vprYears } from "./forms/vprYears";
import { withDirectors } from "./forms/withDirectors";

/** Every form of the author, by its name. */
export const forms = {
  baseMaths,
  classesAndTeachers,
  countsOverShares,
  districtOnly,
  egeFraction,
  egeLong,
  egeMeans,
  egeProtocol,
  egeStacked,
  egeWide,
  gapsBetween,
  marksOverYears,
  monitoring,
  notExams,
  numbersOfSchools,
  ogeBesideGve,
  ogeCountPercent,
  ogeHeadingAside,
  ogeMarks,
  ogeQuality,
  ogeRetake,
  ogeSchoolYears,
  ogeSheetAYear,
  ogeSideBySide,
  ogeTransposed,
  olympiad,
  olympiadSubjects,
  pairOfShares,
  passportByStage,
  passportList,
  passportTable,
  passportTransposed,
  scoreBands,
  staffShares,
  staffTable,
  twoTablesDown,
  unitsBelow,
  vprBlocks,
  vprClassesAcross,
  vprClassesDown,
  vprExport,
  vprFlat,
  vprForm1,
  vprPercentByMark,
  vprYears,
  withDirectors,
} as const satisfies Readonly<Record<string, Form>>;
