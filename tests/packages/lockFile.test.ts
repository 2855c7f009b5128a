import lock from "../../package-lock.json";
import manifest from "../../package.json";

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const packages = Object.entries(lock.packages as unknown as Readonly<Record<string, Entry>>);
const names = new Set(packages.map(([place]) => place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length)));

describe("package-lock.json", () => {
  it("names no host to download from", () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it("holds the optional packages of every platform (scripts/completeLock.mjs adds what npm leaves out)", () => {
    const wanted = packages.flatMap(([, { optionalDependencies = {} }]) =>
      Object.entries(optionalDependencies).flatMap(([name, version]) => (/^\d+\.\d+\.\d+$/.test(version) ? [name] : [])),
    );
    expect(wanted.length).toBeGreaterThan(10);
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });

  it("pins every dependency exactly", () => {
    for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("takes no package under the GPL, and none of Univer's closed ones", () => {
    expect(
      packages.filter(([, { license }]) => /\bA?GPL/.test(license ?? "") && !/\bOR\b/.test(license ?? "")).map(([place]) => place),
    ).toEqual([]);
    expect([...names].filter((name) => name.startsWith("@univerjs-pro/") || name === "@univerjs/presets")).toEqual([]);
  });
});
