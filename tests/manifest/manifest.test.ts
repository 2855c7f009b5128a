/** @jest-environment jsdom */
import fs from "node:fs";
import path from "node:path";
import { PNG } from "pngjs";
import { version } from "../../package.json";

const root = path.resolve(__dirname, "../..");
const source = fs.readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(source, "text/xml");

const all = (name: string): Element[] => [...manifest.getElementsByTagNameNS("*", name)];
const children = (element: Element): string[] => [...element.children].map((child) => child.localName);
const resources = new Map(
  ["Image", "Url", "String"]
    .flatMap((name) => all(name).filter((element) => element.hasAttribute("id")))
    .map((element) => [element.getAttribute("id") as string, element.getAttribute("DefaultValue") as string]),
);

/** The order that the schema of the add-in-only manifest demands (MS-OWEMXML); Excel refuses another one without a word. */
const order = [
  "Id",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "AppDomains",
  "Hosts",
  "Requirements",
  "DefaultSettings",
  "Permissions",
  "VersionOverrides",
  "ExtendedOverrides",
];
const hostOrder = ["Runtimes", "AllFormFactors", "DesktopFormFactor"];
const controlOrder = ["Label", "Supertip", "Icon", "Action"];

const inOrder = (names: readonly string[], wanted: readonly string[]): boolean => {
  const places = names.map((name) => wanted.indexOf(name));
  return places.every((place, index) => place >= 0 && (index === 0 || place > (places[index - 1] as number)));
};

describe("manifest.xml", () => {
  it("has its elements in the order of the schema", () => {
    expect(inOrder(children(manifest.documentElement), order)).toBe(true);
    const host = all("Host").find((element) => element.children.length > 0) as Element;
    expect(inOrder(children(host), hostOrder)).toBe(true);
    for (const control of all("Control")) expect(inOrder(children(control), controlOrder)).toBe(true);
  });

  it("is Russian by default, bears the version of the package and an identifier of its own", () => {
    expect(all("DefaultLocale")[0]?.textContent).toBe("ru-RU");
    expect(all("Version")[0]?.textContent).toBe(`${version}.0`);
    expect(all("Id")[0]?.textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(all("Permissions")[0]?.textContent).toBe("ReadWriteDocument");
  });

  it("uses one long-lived runtime for pane, commands and functions", () => {
    const runtimes = all("Runtime");
    expect(runtimes.length).toBe(1);
    expect(runtimes[0]?.getAttribute("lifetime")).toBe("long");
    const resid = runtimes[0]?.getAttribute("resid");
    const pages = [
      ...all("FunctionFile"),
      ...all("SourceLocation").filter(
        (element) => element.parentElement?.localName !== "DefaultSettings" && element.parentElement?.localName !== "Metadata",
      ),
    ];
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page.getAttribute("resid")).toBe(resid);
  });

  it("names only resources that exist, with identifiers of at most 32 characters", () => {
    const used = [...manifest.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid") as string);
    for (const resid of used) expect(resources.has(resid)).toBe(true);
    for (const id of resources.keys()) expect(used).toContain(id);
    for (const id of resources.keys()) expect(id.length).toBeLessThanOrEqual(32);
  });

  it("keeps every text within Excel's limits", () => {
    for (const element of all("String")) {
      const limit = element.parentElement?.localName === "ShortStrings" ? 125 : 250;
      expect((element.getAttribute("DefaultValue") as string).length).toBeLessThanOrEqual(limit);
    }
    expect((resources.get("Functions.Namespace") as string).length).toBeLessThanOrEqual(32);
  });

  it("uses https only and icons that exist at the stated size", () => {
    const urls = [...manifest.querySelectorAll("[DefaultValue]")]
      .map((element) => element.getAttribute("DefaultValue") as string)
      .filter((value) => value.includes("://"));
    for (const url of urls) expect(url).toMatch(/^https:\/\/localhost:3000\//);
    const icons = [
      ...all("Image")
        .filter((element) => element.hasAttribute("resid"))
        .map((element) => ({
          url: resources.get(element.getAttribute("resid") as string) as string,
          size: Number(element.getAttribute("size")),
        })),
      { url: all("IconUrl")[0]?.getAttribute("DefaultValue") as string, size: 32 },
      { url: all("HighResolutionIconUrl")[0]?.getAttribute("DefaultValue") as string, size: 64 },
    ];
    for (const { url, size } of icons) {
      const image = PNG.sync.read(fs.readFileSync(path.join(root, "assets", new URL(url).pathname)));
      expect([url, image.width, image.height]).toEqual([url, size, size]);
    }
  });

  it("runs only commands that the add-in associates", () => {
    const names = all("FunctionName").map((element) => element.textContent as string);
    const folder = path.join(root, "src/commands");
    const code = fs
      .readdirSync(folder)
      .map((file) => fs.readFileSync(path.join(folder, file), "utf8"))
      .join("\n");
    expect(names.length).toBe(4);
    for (const name of names) expect(code).toContain(`"${name}"`);
  });
});
