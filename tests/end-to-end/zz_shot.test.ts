import { sampleFile } from "../../bench/server/sampleFile";
import { openBench } from "./support/openBench";
jest.setTimeout(240_000);
it("shots", async () => {
  const { name, bytes } = sampleFile();
  const bench = await openBench({ workbook: bytes, workbookName: name });
  try {
    const pane = await bench.pane();
    const t0 = Date.now();
    try {
      await pane.waitForSelector("text=Сформировать отчёты", { timeout: 60000 });
    } catch (e) {
      console.log(String(e));
    }
    console.log("home", Date.now() - t0);
    await bench.page.screenshot({ path: "/tmp/shot1.png" });
    console.log(bench.errors.slice(0, 10), bench.foreignRequests.slice(0, 5));
    const t1 = Date.now();
    await pane.click("text=Сформировать отчёты");
    await new Promise((r) => setTimeout(r, 1500));
    await bench.page.screenshot({ path: "/tmp/shot2.png" });
    try {
      await pane.waitForSelector("text=Готово", { timeout: 120000 });
    } catch (e) {
      console.log(String(e));
    }
    console.log("build", Date.now() - t1);
    await bench.page.screenshot({ path: "/tmp/shot3.png" });
    await pane.click("text=Открыть перечень ШНОР").catch((e) => console.log(String(e)));
    await new Promise((r) => setTimeout(r, 1500));
    await bench.page.screenshot({ path: "/tmp/shot4.png" });
    console.log(bench.errors.slice(0, 10));
  } finally {
    await bench.close();
  }
});
