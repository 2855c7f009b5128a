import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/**
 * A bundle of `dist/bench/node`, built first when one of its sources is newer; says nothing unless the build fails, which ends the process.
 *
 * @param name file name without ending
 * @param sources files and folders of the repository that it is made of
 */
export function builtBundle(name, sources) {
  const bundle = path.join(root, "dist/bench/node", `${name}.cjs`);
  const changed = Math.max(...sources.map((source) => newest(path.join(root, source))));
  if (!fs.existsSync(bundle) || fs.statSync(bundle).mtimeMs < changed) {
    build();
    // webpack leaves a bundle alone that came out the same: without a new time it would be built again at every call.
    const now = new Date();
    fs.utimesSync(bundle, now, now);
  }
  return createRequire(import.meta.url)(bundle);
}

function newest(place) {
  const stat = fs.statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...fs.readdirSync(place).map((name) => newest(path.join(place, name))));
}

function build() {
  const webpack = createRequire(path.join(root, "package.json")).resolve("webpack-cli/bin/cli.js");
  const parameters = ["--mode", "production", "--env", "bench", "--config-name", "bench-node"];
  const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, ...parameters], { cwd: root, encoding: "utf8" });
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}\n`);
  process.exit(1);
}
