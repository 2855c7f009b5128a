import fs from "node:fs";
import path from "node:path";
import { repositoryRoot } from "../../bench/node/repositoryRoot";

const folder = path.join(repositoryRoot(), "dist/addin");

describe("the production bundle", () => {
  it("asks for its parts beside the page, not in the folder of whatever script stands last: office.js adds its telemetry while the pane starts", () => {
    const scripts = fs.readdirSync(folder).filter((name) => name.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(5);
    const guessing = scripts.filter((name) => fs.readFileSync(path.join(folder, name), "utf8").includes("Automatic publicPath"));
    expect(guessing).toEqual([]);
  });
});
