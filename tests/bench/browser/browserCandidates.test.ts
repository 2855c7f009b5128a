import { browserCandidates } from "../../../bench/browser/browserCandidates";

describe("browserCandidates", () => {
  it("looks on Windows where installers put Chrome, Edge and Yandex Browser, for all users and for one", () => {
    const candidates = browserCandidates("win32", { ProgramFiles: "C:\\Program Files", LOCALAPPDATA: "C:\\Users\\Анна\\AppData\\Local" });
    expect(candidates).toContain("C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe");
    expect(candidates).toContain("C:\\Users\\Анна\\AppData\\Local\\Yandex\\YandexBrowser\\Application\\browser.exe");
  });

  it("looks on Linux in the folders of PATH, in their order", () => {
    expect(browserCandidates("linux", { PATH: "/usr/bin:/snap/bin" })[0]).toBe("/usr/bin/google-chrome");
    expect(browserCandidates("linux", {})).toEqual([]);
  });
});
