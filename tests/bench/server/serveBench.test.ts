import fs from "node:fs";
import https from "node:https";
import net from "node:net";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { serveBench } from "../../../bench/server/serveBench";

describe("serveBench", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "opora-serve-"));
  beforeAll(() => {
    fs.writeFileSync(path.join(folder, "manifest.xml"), "<OfficeApp/>");
    fs.writeFileSync(path.join(folder, "functions.json"), "{}");
    fs.writeFileSync(path.join(folder, "index.html"), "");
  });
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  const get = (url: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const request = https.get(url, { rejectUnauthorized: false }, (response) => {
        let text = "";
        response.on("data", (part) => (text += String(part)));
        response.on("end", () => resolve(text));
      });
      request.on("error", reject);
    });

  it("serves add-in and page on two ports over https, and passes a busy port over", async () => {
    const occupant = net.createServer();
    await new Promise<void>((resolve) => occupant.listen(0, "localhost", resolve));
    const { port: busy } = occupant.address() as AddressInfo;
    const workbook = { name: "Район.xlsx", bytes: new TextEncoder().encode("PK") };
    const bench = await serveBench({ addin: folder, page: folder, workbook, ports: { addin: busy, page: 0 } });
    try {
      const addinPort = Number(new URL(bench.addinUrl).port);
      expect(addinPort).toBeGreaterThan(busy);
      expect(new URL(bench.pageUrl).port).not.toBe(String(addinPort));
      expect(JSON.parse(await get(`${bench.pageUrl}configuration.json`))).toEqual({ addinUrl: bench.addinUrl, workbookName: "Район.xlsx" });
      expect(await get(`${bench.pageUrl}workbook`)).toBe("PK");
      expect(await get(`${bench.pageUrl}manifest.xml`)).toBe("<OfficeApp/>");
      expect(Buffer.from(bench.publicKeyHash, "base64")).toHaveLength(32);
    } finally {
      await bench.close();
      occupant.close();
    }
  });
});
