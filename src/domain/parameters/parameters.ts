import { certificateMinimumParameters } from "./definitions/certificateMinimumParameters";
import { clusterParameters } from "./definitions/clusterParameters";
import { contextParameters } from "./definitions/contextParameters";
import { courseParameters } from "./definitions/courseParameters";
import { dataParameters } from "./definitions/dataParameters";
import { decisionParameters } from "./definitions/decisionParameters";
import { departmentParameters } from "./definitions/departmentParameters";
import { federalParameters } from "./definitions/federalParameters";
import { markScaleParameters } from "./definitions/markScaleParameters";
import { monitoringParameters } from "./definitions/monitoringParameters";
import { partnerParameters } from "./definitions/partnerParameters";
import { periodParameters } from "./definitions/periodParameters";
import { questionParameters } from "./definitions/questionParameters";
import { ratingParameters } from "./definitions/ratingParameters";
import { riskParameters } from "./definitions/riskParameters";
import { socialIndexParameters } from "./definitions/socialIndexParameters";

/** Every parameter by its key, in the order in which the sheet «Параметры» shows them. */
export const parameterDefinitions = {
  ...periodParameters,
  ...dataParameters,
  ...questionParameters,
  ...federalParameters,
  ...clusterParameters,
  ...ratingParameters,
  ...socialIndexParameters,
  ...contextParameters,
  ...decisionParameters,
  ...certificateMinimumParameters,
  ...markScaleParameters,
  ...riskParameters,
  ...partnerParameters,
  ...courseParameters,
  ...monitoringParameters,
  ...departmentParameters,
};

export type ParameterKey = keyof typeof parameterDefinitions;

/** Values of all parameters of one run: what the method reads, what is stored with the result and printed as the annex. */
export type Parameters = { readonly [K in ParameterKey]: (typeof parameterDefinitions)[K]["default"] };

/**
 * The values the method starts from.
 *
 * @example defaultParameters().lowShareThreshold // 30
 */
export function defaultParameters(): Parameters {
  return Object.fromEntries(Object.entries(parameterDefinitions).map(([key, definition]) => [key, definition.default])) as Parameters;
}
