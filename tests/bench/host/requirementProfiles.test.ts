import { isSupportedBy } from "../../../bench/host/isSupportedBy";
import type { ProfileName } from "../../../bench/host/knobs";
import { requirementProfiles } from "../../../bench/host/requirementProfiles";

/** The highest version a profile has, «—» without the set. */
const highest = (profile: ProfileName, set: string): string => requirementProfiles[profile][set] ?? "—";

describe("requirementProfiles: what each Excel has by Microsoft's pages of requirement sets", () => {
  // https://learn.microsoft.com/javascript/api/requirement-sets, volume-licensed perpetual/LTSC; the web
  const sets = ["ExcelApi", "SharedRuntime", "CustomFunctionsRuntime", "RibbonApi", "DialogApi", "DialogOrigin", "KeyboardShortcuts"];
  const versionsOf: readonly (readonly [ProfileName, ...string[]])[] = [
    ["2019", "1.8", "—", "—", "—", "1.1", "—", "—"],
    ["2021plain", "1.14", "1.1", "—", "1.2", "1.2", "1.1", "—"],
    ["2021", "1.14", "1.1", "1.3", "1.2", "1.2", "1.1", "—"],
    ["2024", "1.17", "1.2", "1.3", "1.2", "1.2", "1.1", "—"],
    ["web", "1.20", "1.2", "1.4", "1.2", "1.2", "1.1", "1.1"],
  ];
  it.each(versionsOf.map(([profile, ...versions]) => ({ profile, versions })))("$profile", ({ profile, versions }) => {
    expect(sets.map((set) => `${set} ${highest(profile, set)}`)).toEqual(sets.map((set, index) => `${set} ${versions[index]}`));
  });

  it("our manifest asks for what every supported Excel has, and 2019 has not", () => {
    const supported = (Object.keys(requirementProfiles) as ProfileName[]).filter((profile) =>
      isSupportedBy(requirementProfiles[profile], "SharedRuntime 1.1"),
    );
    expect(supported.sort()).toEqual(["2021", "2021plain", "2024", "web"]);
  });
});
