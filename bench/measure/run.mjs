// npm run bench:accuracy [page], npm run bench:analysis, npm run bench:functions, npm run bench:pane: builds the measurements when a source is newer than the bundle and runs them.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const bundle = path.join(root, "dist/bench/node/measure.cjs");
const sources = ["src/domain", "src/functions", "src/text", "bench/measure", "webpack.config.js"].map((name) => path.join(root, name));

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

if (!fs.existsSync(bundle) || fs.statSync(bundle).mtimeMs < Math.max(...sources.map(newest))) build();
const { measure } = createRequire(import.meta.url)(bundle);
const [name, page] = process.argv.slice(2);
// Relative paths are meant from where the user stands, not from the folder npm goes to.
await measure(name, page === undefined ? undefined : path.resolve(process.env.INIT_CWD ?? process.cwd(), page));
