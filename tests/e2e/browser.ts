/** The browser of the tests and benchmarks: a system Chromium where there is one, else the one that comes with the npm package. */
import { existsSync } from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export async function browserExecutable(): Promise<string> {
  return SYSTEM.find((file) => existsSync(file)) ?? (await sparticuz.executablePath());
}

export async function launchBrowser(extra: string[] = []): Promise<Browser> {
  const args = [
    "--no-sandbox",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--disable-background-networking",
  ];
  return chromium.launch({ executablePath: await browserExecutable(), args: [...args, ...extra] });
}
