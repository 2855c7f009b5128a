import { lowShareFunction } from "./lowShareFunction";
import { socialIndexFunction } from "./socialIndexFunction";
import { wilsonFunction } from "./wilsonFunction";

/** Ids of the metadata (`@customfunction`) with the functions behind them. */
export const customFunctions = {
  LOWSHARE: lowShareFunction,
  SOCIALINDEX: socialIndexFunction,
  WILSON: wilsonFunction,
} as const;

/** Gives Excel the code behind the names of functions.json. Does nothing where Excel has no custom functions. */
export function registerFunctions(): void {
  if (typeof CustomFunctions === "undefined") return;
  for (const [id, customFunction] of Object.entries(customFunctions)) CustomFunctions.associate(id, customFunction);
}
