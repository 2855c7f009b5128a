import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { staticFiles } from "../../../bench/server/staticFiles";

describe("staticFiles", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "opora-static-"));
  const served = path.join(folder, "served");
  const server = http.createServer(staticFiles(served, { "/made": () => ({ type: "text/plain", body: "made" }) }));
  const get = (address: string): Promise<{ status: number; type: string; text: string }> =>
    new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      // The path is sent as it is: fetch would take ".." out of it.
      const request = http.get({ port, path: address, host: "localhost" }, (response) => {
        let text = "";
        response.on("data", (part) => (text += String(part)));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "", text }));
      });
      request.on("error", reject);
    });

  beforeAll(async () => {
    fs.mkdirSync(served);
    fs.writeFileSync(path.join(served, "index.html"), "<p>начало");
    fs.writeFileSync(path.join(folder, "secret.txt"), "secret");
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  });
  afterAll(() => {
    server.close();
    fs.rmSync(folder, { recursive: true });
  });

  it("serves the folder's files and the routes", async () => {
    expect(await get("/")).toEqual({ status: 200, type: "text/html; charset=utf-8", text: "<p>начало" });
    expect(await get("/index.html?x=1")).toMatchObject({ status: 200 });
    expect(await get("/made")).toEqual({ status: 200, type: "text/plain", text: "made" });
  });

  it.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/missing", "/%zz", "//localhost/../secret.txt"])(
    "has nothing at %s",
    async (address) => {
      expect(await get(address)).toMatchObject({ status: 404 });
    },
  );
});
