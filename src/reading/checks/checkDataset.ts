import { sharedVariables } from "../../domain/analysis/sharedVariables";
import type { Dataset } from "../../domain/assessment/dataset";
import type { Finding } from "../../domain/findings/finding";
import type { CheckParameters } from "./checkParameters";
import { checkBoundaryPeaks } from "./checkBoundaryPeaks";
import { checkContradictions } from "./checkContradictions";
import { checkEnrolments } from "./checkEnrolments";
import { checkJournals } from "./checkJournals";
import { checkJumps } from "./checkJumps";
import { checkMissingSchools } from "./checkMissingSchools";
import { checkMissingYears } from "./checkMissingYears";
import { checkOfficialMarkers } from "./checkOfficialMarkers";
import { checkParticipants } from "./checkParticipants";
import { checkVprAgainstExams } from "./checkVprAgainstExams";

/**
 * Checks that need the whole district at once, after every sheet is read (what one sheet can tell is checked while it is read). Nothing is
 * changed in the dataset: each doubt is a finding with the cell to look at. An empty dataset has none.
 */
export function checkDataset(dataset: Dataset, parameters: CheckParameters): Finding[] {
  return [
    ...checkContradictions(dataset),
    ...checkParticipants(dataset),
    ...checkEnrolments(dataset),
    ...checkMissingYears(dataset, parameters),
    ...checkMissingSchools(dataset),
    ...checkJumps(dataset, parameters),
    ...checkVprAgainstExams(dataset, parameters),
    ...checkBoundaryPeaks(dataset, parameters),
    ...checkJournals(dataset, parameters),
    ...checkOfficialMarkers(dataset),
    ...sharedVariables(dataset),
  ];
}
