import { hostReady } from "../app/hostReady";
import { registerCommands } from "../commands/registerCommands";
import { appServices } from "./appServices";
import { externalRuns } from "./externalRuns";
import { loadFunctions } from "./loadFunctions";
import { failWith, showPane } from "./showPane";

const root = document.getElementById("root");
if (!root) throw new Error("taskpane.html has no element #root");

const runs = externalRuns();
const services = appServices(runs);

loadFunctions().catch(runs.fail);
hostReady().then(
  () => {
    registerCommands(
      {
        buildReports: () => runs.start("build"),
        checkData: () => runs.start("check"),
        schoolCard: () => runs.start("school"),
        freezeValues: () => runs.start("freeze"),
      },
      runs.fail,
    );
    showPane(root, services);
  },
  (error: unknown) => failWith(root, services, error),
);
