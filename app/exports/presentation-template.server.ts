/**
 * The master of every presentation as a small JSON file that an operator can replace: name, claim, typefaces, colours and, if wanted, a logo
 * (a PNG or SVG file beside it). `ATLAS_PRESENTATION` names another file. It is no `.pptx`: the library that writes the slides cannot read one,
 * and a master that is half taken over would look like a fault. Read at the first presentation, checked whole, and every fault is said at once.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { env } from "~/config/env.server";

const color = z.string().regex(/^#[0-9A-Fa-f]{6}$/, "ist keine Farbe wie #2E53B2");

const schema = z.strictObject({
  name: z.string().min(1).max(60),
  claim: z.strictObject({ de: z.string().max(120), en: z.string().max(120) }),
  company: z.string().max(120),
  fonts: z.strictObject({ title: z.string().min(1), text: z.string().min(1) }),
  colors: z.strictObject({
    surface: color,
    ink: color,
    inkSoft: color,
    rule: color,
    accent: color,
    context: color,
    bar: color,
    warn: color,
  }),
  /** Name of a picture in the same folder; drawn at most 2.4 × 0.5 inches. */
  logo: z
    .string()
    .regex(/^[\w.-]+\.(png|svg)$/)
    .nullable(),
});

export type PresentationTemplate = Omit<z.infer<typeof schema>, "logo"> & {
  /** The picture itself, as a data address. */
  logo: string | null;
};

let known: PresentationTemplate | undefined;

export function presentationTemplate(): PresentationTemplate {
  known ??= readTemplate(path.resolve(env.ATLAS_PRESENTATION));
  return known;
}

export function readTemplate(file: string): PresentationTemplate {
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`Die Vorlage ${file} stimmt nicht:\n${faults.join("\n")}`);
  }
  const { logo, ...rest } = parsed.data;
  return { ...rest, logo: logo && pictureOf(path.join(path.dirname(file), logo)) };
}

function pictureOf(file: string): string {
  const type = file.endsWith(".svg") ? "image/svg+xml" : "image/png";
  return `${type};base64,${readFileSync(file).toString("base64")}`;
}
