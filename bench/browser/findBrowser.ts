import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { repositoryRoot } from "../node/repositoryRoot";
import { browserCandidates } from "./browserCandidates";

export interface FoundBrowser {
  readonly path: string;
  /** The browser of the npm packages, which has no window: good for tests alone. */
  readonly headlessOnly: boolean;
}

/** A browser of this machine: the one named by OPORA_BROWSER, else an installed one, else that of the npm packages (Linux x64 only); null when there is none. */
export function findBrowser(environment: Readonly<NodeJS.ProcessEnv> = process.env): FoundBrowser | null {
  const named = environment.OPORA_BROWSER;
  if (named !== undefined) {
    if (!fs.existsSync(named)) throw new Error(`OPORA_BROWSER names a file that is not there: ${named}`);
    return { path: named, headlessOnly: false };
  }
  const installed = browserCandidates(process.platform, environment).find((candidate) => fs.existsSync(candidate));
  if (installed !== undefined) return { path: installed, headlessOnly: false };
  return process.platform === "linux" && process.arch === "x64" ? packagedBrowser() : null;
}

/** Unpacks the browser of @sparticuz/chromium (2 s, once a machine). In a process of its own: the package is an ES module that looks for its files beside itself. */
function packagedBrowser(): FoundBrowser | null {
  const script = path.join(repositoryRoot(), "bench", "browser", "unpackChromium.mjs");
  const { status, stdout } = spawnSync(process.execPath, [script], { encoding: "utf8" });
  return status === 0 && stdout !== "" ? { path: stdout, headlessOnly: true } : null;
}
