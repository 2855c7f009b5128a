/** `npm start [-- workbook.xlsx]`: builds what has changed, then serves and opens the bench. */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const require = createRequire(import.meta.url);

process.stdout.write("Сборка… (первый раз около минуты)\n");
const webpack = require.resolve("webpack/bin/webpack.js");
const build = spawnSync(process.execPath, [webpack, "--mode", "production", "--env", "bench", "--stats", "errors-warnings"], {
  cwd: root,
  stdio: "inherit",
});
if (build.status !== 0) {
  process.stderr.write("Сборка не удалась: ошибки выше.\n");
  process.exit(1);
}

const { main } = require(path.join(root, "dist/bench/node/server.cjs"));
const code = await main(process.argv.slice(2));
if (code !== null) process.exit(code);
