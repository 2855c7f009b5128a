/**
 * Adds to package-lock.json the optional packages of other platforms that npm left out (npm/cli#4828): with them missing,
 * `npm ci` refuses the lock file, and on another platform nothing would be installed. Run after every `npm install`:
 *   node scripts/completeLock.mjs
 */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const file = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../package-lock.json");
const lock = JSON.parse(fs.readFileSync(file, "utf8"));

const systems = ["darwin", "linux", "win32", "freebsd", "openbsd", "netbsd", "sunos", "android", "openharmony", "aix"];
const processors = ["arm64", "x64", "ia32", "arm", "ppc64", "s390x", "riscv64", "loong64", "mips64el", "wasm32"];

/** What the name of a platform package says: "@swc/core-linux-x64-gnu" is for linux, x64. */
function platform(name) {
  const words = name.split("/").at(-1).split("-");
  const os = words.find((word) => systems.includes(word)) ?? (words.includes("linuxmusl") ? "linux" : undefined);
  const cpu = words.find((word) => processors.includes(word));
  return { ...(os ? { os: [os] } : {}), ...(cpu ? { cpu: [cpu] } : {}) };
}

/** Whether Node's search from a package's folder upwards finds the name in the lock file. */
function isLocked(place, name) {
  const packages = place.split(/(?:^|\/)node_modules\//).filter(Boolean);
  return packages
    .map((_, index) => packages.slice(0, index + 1))
    .concat([[]])
    .some((path) => lock.packages[[...path, name].map((part) => `node_modules/${part}`).join("/")]);
}

let added = 0;
for (const [place, entry] of Object.entries({ ...lock.packages })) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(place, name)) continue;
    if (!/^\d+\.\d+\.\d+[-\w.]*$/.test(version)) {
      console.log(`left: ${name}@${version} of ${place} (no exact version)`);
      continue;
    }
    lock.packages[`node_modules/${name}`] = { version, ...platform(name), ...(entry.dev ? { dev: true } : {}), optional: true };
    added++;
  }
}
const [first, ...rest] = Object.entries(lock.packages);
rest.sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries([first, ...rest]);
fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} added`);
