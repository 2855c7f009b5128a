import { changeFunction } from "./changeFunction";
import { checkFunction } from "./checkFunction";
import { contextEffectFunction } from "./contextEffectFunction";
import { districtSocialIndexFunction } from "./districtSocialIndexFunction";
import { federalFunction } from "./federalFunction";
import { fingerprintFunction } from "./fingerprintFunction";
import { flagFunction } from "./flagFunction";
import { functionError } from "./functionError";
import { lowShareFunction } from "./lowShareFunction";
import { markIndexFunction } from "./markIndexFunction";
import { placesFunction } from "./placesFunction";
import type { Provided } from "./provided";
import { provide } from "./provided";
import { ratingFunction } from "./ratingFunction";
import { schoolNameFunction } from "./schoolNameFunction";
import { similarFunction } from "./similarFunction";
import { socialIndexFunction } from "./socialIndexFunction";
import { socialLevelFunction } from "./socialLevelFunction";
import { typeFunction } from "./typeFunction";
import { unfavourableFunction } from "./unfavourableFunction";
import { versionFunction } from "./versionFunction";
import { wilsonFunction } from "./wilsonFunction";

/** Ids of the metadata (`@customfunction`) with the functions behind them. */
export const customFunctions = {
  CHANGE: changeFunction,
  CHECKTABLES: checkFunction,
  CONTEXTEFFECT: contextEffectFunction,
  DISTRICTSOCIALINDEX: districtSocialIndexFunction,
  FEDERAL: federalFunction,
  FINGERPRINT: fingerprintFunction,
  FLAG: flagFunction,
  LOWSHARE: lowShareFunction,
  MARKINDEX: markIndexFunction,
  PLACES: placesFunction,
  RATING: ratingFunction,
  SCHOOL: schoolNameFunction,
  SCHOOLTYPE: typeFunction,
  SIMILAR: similarFunction,
  SOCIALINDEX: socialIndexFunction,
  SOCIALLEVEL: socialLevelFunction,
  UNFAVOURABLE: unfavourableFunction,
  VERSION: versionFunction,
  WILSON: wilsonFunction,
} as const;

/**
 * Gives Excel the code behind the names of functions.json. Does nothing where Excel has no custom functions. Whatever else a function may
 * throw becomes an error with a reason too.
 */
export function registerFunctions(given: Provided): void {
  provide(given);
  if (typeof CustomFunctions === "undefined") return;
  for (const [id, customFunction] of Object.entries(customFunctions)) CustomFunctions.associate(id, guarded(customFunction));
}

function guarded(customFunction: (...args: never[]) => unknown): (...args: never[]) => unknown {
  return (...args) => {
    try {
      return customFunction(...args);
    } catch (error) {
      if (error instanceof CustomFunctions.Error) throw error;
      throw functionError({ code: "defect", message: error instanceof Error ? error.message : String(error) });
    }
  };
}
