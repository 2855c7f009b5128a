import type { PlainSheet } from "../plainSheet";
import { actsSheet } from "./registers/actsSheet";
import { contractsSheet } from "./registers/contractsSheet";
import { coursesSheet } from "./registers/coursesSheet";
import { diagnosticsSheet } from "./registers/diagnosticsSheet";
import { distancesSheet } from "./registers/distancesSheet";
import { listingsSheet } from "./registers/listingsSheet";
import { membershipsSheet } from "./registers/membershipsSheet";
import { programmesSheet } from "./registers/programmesSheet";
import { resourcesSheet } from "./registers/resourcesSheet";
import { roadmapSheet } from "./registers/roadmapSheet";
import { seminarsSheet } from "./registers/seminarsSheet";
import { surveySheet } from "./registers/surveySheet";
import { tasksSheet } from "./registers/tasksSheet";
import { visitsSheet } from "./registers/visitsSheet";

/** What the department keeps of the support itself: partly filled, with a few honest gaps; no internships, tutors or handed over analytics. */
export function registerSheets(): PlainSheet[] {
  return [
    roadmapSheet(),
    programmesSheet(),
    contractsSheet(),
    coursesSheet(),
    seminarsSheet(),
    visitsSheet(),
    membershipsSheet(),
    actsSheet(),
    diagnosticsSheet(),
    listingsSheet(),
    distancesSheet(),
    surveySheet(),
    resourcesSheet(),
    tasksSheet(5, "Математика"),
    tasksSheet(6, "Математика"),
    tasksSheet(5, "Русский язык"),
  ];
}
