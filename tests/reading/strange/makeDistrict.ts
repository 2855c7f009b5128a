import { abbreviated } from "./forms/abbreviated";
import { aboutVpr } from "./forms/aboutVpr";
import { classRows } from "./forms/classRows";
import { codesAlone } from "./forms/codesAlone";
import { decoys } from "./forms/decoys";
import { egeBase } from "./forms/egeBase";
import { egeSections } from "./forms/egeSections";
import { egeWide } from "./forms/egeWide";
import { ogeSheets } from "./forms/ogeSheets";
import { olympiadStages } from "./forms/olympiadStages";
import { olympiadSubjects } from "./forms/olympiadSubjects";
import { passportPerSchool } from "./forms/passportPerSchool";
import { passportRows } from "./forms/passportRows";
import { passportTransposed } from "./forms/passportTransposed";
import { passportYears } from "./forms/passportYears";
import { passedOnly } from "./forms/passedOnly";
import { vprPerSchool } from "./forms/vprPerSchool";
import { protocol } from "./forms/protocol";
import { registryForm } from "./forms/registryForm";
import { schoolSections } from "./forms/schoolSections";
import { staffSheet } from "./forms/staffSheet";
import { versions } from "./forms/versions";
import { vprFis } from "./forms/vprFis";
import { vprFlat } from "./forms/vprFlat";
import { vprPairs } from "./forms/vprPairs";
import { vprAside } from "./forms/vprAside";
import { vprStacked } from "./forms/vprStacked";
import { vprTransposed } from "./forms/vprTransposed";
import { vprWide } from "./forms/vprWide";
import { vprYears } from "./forms/vprYears";
import { yearRows } from "./forms/yearRows";
import { longTable } from "./forms/longTable";
import { schoolProtocols } from "./forms/schoolProtocols";
import { ogeScores } from "./forms/ogeScores";
import { comparison } from "./forms/comparison";
import { retakes } from "./forms/retakes";
import { contradicting } from "./forms/contradicting";
import { schoolNumbers } from "./forms/schoolNumbers";
import type { Making } from "./making";
import type { StrangeFile } from "./sheet/strangeSheet";
import { disguise } from "./sheet/disguise";
import type { Roughness } from "./startMaking";
import { startMaking } from "./startMaking";

/** A district nobody here keeps: its files, with the truth of every sheet. The same seed makes the same district. */
export function makeDistrict(seed: number, roughness: Roughness): { readonly making: Making; readonly files: readonly StrangeFile[] } {
  const making = startMaking(seed, roughness);
  const { draw } = making;
  const files = [
    registryForm(making),
    vprFis(making, 2025, "russian", 4),
    vprFis(making, 2025, "mathematics", 4),
    vprWide(making, 2025, 5, ["russian", "mathematics", "biology"]),
    vprStacked(making, 2025, "mathematics", [6, 7, 8]),
    vprTransposed(making, 2025, "russian", 6),
    vprPairs(making, 2025, "russian", 7, false),
    vprPairs(making, 2025, "russian", 8, true),
    vprYears(making, [2022, 2023, 2024], "russian", 4),
    vprFlat(making, 2024, [5, 6], "csv", draw.happens(0.5)),
    vprFlat(making, 2023, [5, 6], "tsv", draw.happens(0.5)),
    vprPerSchool(making, 2024, [7, 8]),
    protocol(making, "vpr", 2024, "mathematics", 4),
    vprWide(making, 2023, 7, ["russian", "mathematics"], "xls"),
    vprAside(making, 2023, 8),
    ogeSheets(making, 2025, ["russian", "mathematics", "biology"]),
    ogeSheets(making, 2024, ["russian", "mathematics"], "xls"),
    protocol(making, "oge", 2023, "russian", 9),
    protocol(making, "oge", 2023, "mathematics", 9),
    egeWide(making, 2025, ["russian", "mathematicsProfile", "physics"]),
    egeSections(making, 2024, ["russian", "mathematicsProfile", "socialStudies"]),
    protocol(making, "ege", 2023, "russian", 11),
    passportRows(making, 2025, false),
    passportRows(making, 2024, true),
    passportTransposed(making, 2023),
    passportYears(making, [2021, 2022]),
    passportPerSchool(making, 2020),
    staffSheet(making, 2025, false),
    staffSheet(making, 2024, true),
    olympiadSubjects(making, 2025),
    olympiadStages(making, 2024),
    schoolSections(making, 2022, [5, 6]),
    classRows(making, 2022, "mathematics", 7),
    abbreviated(making, 2022, 8),
    yearRows(making, [2022, 2021, 2020], "russian"),
    passedOnly(making, 2022, "mathematics"),
    codesAlone(making, 2021, 5, "russian"),
    codesAlone(making, 2021, 5, "mathematics"),
    egeBase(making, 2022),
    ...versions(making, 2025),
    longTable(making, 2019),
    ...schoolProtocols(making, 2021, "mathematics", 8),
    ogeScores(making, 2021, "mathematics"),
    comparison(making, 2021, "russian"),
    retakes(making, 2020, "mathematics"),
    ...contradicting(making, 2024),
    ...schoolNumbers(making, 2021),
    aboutVpr(making, 2025),
    decoys(making),
  ];
  return { making, files: disguise(files, draw) };
}
