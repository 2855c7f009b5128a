/**
 * Renders assets/icons/*.svg to the PNG sizes that manifest.xml names. Run by hand after an icon changes:
 *   node scripts/drawIcons.mjs
 * The PNGs are committed: Excel loads them, and a build machine needs no browser.
 */
import fs from "node:fs";
import path from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";

const folder = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), "../assets/icons");
const sizes = { icon: [16, 32, 64, 80, 128], build: [16, 32, 80], check: [16, 32, 80], school: [16, 32, 80], freeze: [16, 32, 80] };

const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: ["--no-sandbox", "--headless=new"] });
const page = await browser.newPage();
for (const [name, pixels] of Object.entries(sizes)) {
  const svg = fs.readFileSync(path.join(folder, `${name}.svg`), "utf8");
  for (const size of pixels) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({
      path: path.join(folder, `${name}-${size}.png`),
      omitBackground: true,
      clip: { x: 0, y: 0, width: size, height: size },
    });
  }
}
await browser.close();
