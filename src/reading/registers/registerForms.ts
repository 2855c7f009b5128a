import { actsForm } from "./forms/acts";
import { analyticsForm } from "./forms/analytics";
import { contractsForm } from "./forms/contracts";
import { coursesForm } from "./forms/courses";
import { diagnosticsForm } from "./forms/diagnostics";
import { internshipsForm, seminarsForm } from "./forms/events";
import { distancesForm } from "./forms/distances";
import { listingsForm } from "./forms/listings";
import { measuresForm } from "./forms/measures";
import { membershipsForm } from "./forms/memberships";
import { programmesForm } from "./forms/programmes";
import { resourcesForm } from "./forms/resources";
import { surveysForm } from "./forms/surveys";
import { outcomesForm, tasksForm } from "./forms/tasks";
import { teamsForm } from "./forms/teams";
import { visitsForm } from "./forms/visits";
import type { RegisterForm } from "./registerTable";

/** Every kind of table about the support itself; of two that know as many headings the first wins. */
export const registerForms: readonly RegisterForm[] = [
  programmesForm,
  contractsForm,
  measuresForm,
  coursesForm,
  seminarsForm,
  internshipsForm,
  visitsForm,
  membershipsForm,
  teamsForm,
  actsForm,
  analyticsForm,
  diagnosticsForm,
  surveysForm,
  resourcesForm,
  listingsForm,
  distancesForm,
  tasksForm,
  outcomesForm,
];
