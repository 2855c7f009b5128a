import { contractsForm } from "./forms/contracts";
import { measuresForm } from "./forms/measures";
import { programmesForm } from "./forms/programmes";
import type { RegisterForm } from "./registerTable";

/** Every kind of table about the support itself; of two that know as many headings the first wins. */
export const registerForms: readonly RegisterForm[] = [programmesForm, contractsForm, measuresForm];
