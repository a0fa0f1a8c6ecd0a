import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { readTemplate } from "./presentation-template.server";

const SHIPPED = "app/exports/presentation-template.json";

function changed(change: (template: Record<string, unknown>) => void): string {
  const template = JSON.parse(readFileSync(SHIPPED, "utf8"));
  change(template);
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), "atlas-vorlage-")), "vorlage.json");
  writeFileSync(file, JSON.stringify(template));
  return file;
}

it("is read whole as it is shipped", () => {
  expect(readTemplate(SHIPPED)).toMatchObject({ name: "Familienzentren-Atlas", logo: null });
});

it("says every fault at once", () => {
  const file = changed((template) => {
    template.colors = { ...(template.colors as object), accent: "blau" };
    template.logo = "../geheim.png";
  });
  expect(() => readTemplate(file)).toThrow(/colors\.accent: ist keine Farbe wie #2E53B2[\s\S]*logo:/);
});

it("takes a picture that lies beside it as logo", () => {
  const file = changed((template) => {
    template.logo = "logo.svg";
  });
  writeFileSync(path.join(path.dirname(file), "logo.svg"), "<svg/>");
  expect(readTemplate(file).logo).toBe(`image/svg+xml;base64,${Buffer.from("<svg/>").toString("base64")}`);
});
