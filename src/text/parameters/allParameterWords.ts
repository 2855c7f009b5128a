import type { ParameterKey } from "../../domain/parameters/parameters";
import { certificateMinimumWords } from "./groups/certificateMinimumWords";
import { clusterWords } from "./groups/clusterWords";
import { contextWords } from "./groups/contextWords";
import { courseWords } from "./groups/courseWords";
import { dataWords } from "./groups/dataWords";
import { decisionWords } from "./groups/decisionWords";
import { departmentWords } from "./groups/departmentWords";
import { federalWords } from "./groups/federalWords";
import { markScaleWords } from "./groups/markScaleWords";
import { monitoringWords } from "./groups/monitoringWords";
import { partnerWords } from "./groups/partnerWords";
import { periodWords } from "./groups/periodWords";
import { questionWords } from "./groups/questionWords";
import { ratingWords } from "./groups/ratingWords";
import { riskWords } from "./groups/riskWords";
import { socialIndexWords } from "./groups/socialIndexWords";

/** Name and meaning of every parameter. */
export const allParameterWords: Readonly<Record<ParameterKey, readonly [name: string, meaning: string]>> = {
  ...periodWords,
  ...dataWords,
  ...questionWords,
  ...federalWords,
  ...clusterWords,
  ...ratingWords,
  ...socialIndexWords,
  ...contextWords,
  ...decisionWords,
  ...certificateMinimumWords,
  ...markScaleWords,
  ...riskWords,
  ...partnerWords,
  ...courseWords,
  ...monitoringWords,
  ...departmentWords,
};
