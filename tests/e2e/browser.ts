/** The browser of the tests: a system Chromium where there is one, else the one that comes with the npm package. */
import { existsSync } from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export async function launchBrowser(extra: string[] = []): Promise<Browser> {
  const system = SYSTEM.find(existsSync);
  const executablePath = system ?? (await sparticuz.executablePath());
  const args = [
    "--no-sandbox",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--disable-background-networking",
  ];
  return chromium.launch({ executablePath, args: [...args, ...extra] });
}
