import path from "node:path";

/** Where browsers that understand our flags stand: Chrome, Edge, Chromium and Yandex Browser (common in Russian offices). */
export function browserCandidates(platform: NodeJS.Platform, environment: Readonly<NodeJS.ProcessEnv>): readonly string[] {
  switch (platform) {
    case "win32":
      return windowsFolders(environment).flatMap((folder) => windowsBrowsers.map((browser) => path.win32.join(folder, browser)));
    case "darwin":
      return macBrowsers.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
    default:
      return (environment.PATH ?? "")
        .split(":")
        .flatMap((folder) => (folder ? linuxBrowsers.map((name) => path.posix.join(folder, name)) : []));
  }
}

const windowsBrowsers = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
  "Yandex\\YandexBrowser\\Application\\browser.exe",
];
const macBrowsers = ["Google Chrome", "Microsoft Edge", "Chromium", "Yandex"];
const linuxBrowsers = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge", "yandex-browser"];

function windowsFolders(environment: Readonly<NodeJS.ProcessEnv>): readonly string[] {
  const folders = [environment.ProgramFiles, environment["ProgramFiles(x86)"], environment.LOCALAPPDATA];
  return folders.filter((folder): folder is string => Boolean(folder));
}
