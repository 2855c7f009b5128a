/**
 * `npm test`: types, lint, formatting, the production build, unit and host-integration tests, end to end in a browser.
 * Every step runs even when an earlier one failed, so that one run shows all there is; the last line counts them.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "opora-test-"));
const npx = process.platform === "win32" ? "npx.cmd" : "npx";

function run(title, args) {
  console.log(`\n== ${title}`);
  const started = Date.now();
  const { status } = spawnSync(npx, ["--no-install", ...args], { stdio: "inherit", shell: process.platform === "win32" });
  console.log(`== ${title}: ${status === 0 ? "ok" : "FAILED"} (${Math.round((Date.now() - started) / 1000)} s)`);
  return status === 0;
}

/** Counts of one jest project; a run that ended without a result file counts as one failure. */
function jest(project, extra = []) {
  const file = path.join(folder, `${project}.json`);
  const ok = run(`tests: ${project}`, ["jest", "--selectProjects", project, "--json", `--outputFile=${file}`, ...extra]);
  if (!fs.existsSync(file)) return { passed: 0, failed: 1 };
  const result = JSON.parse(fs.readFileSync(file, "utf8"));
  const broken = result.numRuntimeErrorTestSuites;
  return { passed: result.numPassedTests, failed: result.numFailedTests + broken + (ok || result.numFailedTests + broken > 0 ? 0 : 1) };
}

const steps = [
  run("types", ["tsc", "--noEmit", "-p", "."]),
  run("lint", ["eslint", "."]),
  run("formatting", ["prettier", "--check", "--log-level", "warn", "src", "bench", "tests", "scripts"]),
  run("build", ["webpack", "--mode", "production", "--env", "bench"]),
];
const suites = [jest("unit"), jest("end-to-end", ["--runInBand"])];
fs.rmSync(folder, { recursive: true, force: true });

const passed = steps.filter(Boolean).length + suites.reduce((sum, suite) => sum + suite.passed, 0);
const failed = steps.filter((ok) => !ok).length + suites.reduce((sum, suite) => sum + suite.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > steps.length ? 0 : 1);
