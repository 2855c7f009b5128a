/** Prints the path of the browser in @sparticuz/chromium, unpacking it first where that was not done yet. */
import chromium from "@sparticuz/chromium";

process.stdout.write(await chromium.executablePath());
