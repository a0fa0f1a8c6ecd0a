/** `/briefing.pptx` and `/briefing.pdf`: a briefing under its selection, made by the workers and kept for a while. */
import { LRUCache } from "lru-cache";
import { AUDIENCES } from "~/domain/briefing-parts";
import type { Locale } from "~/domain/locale";
import { briefingOfRequest } from "~/i18n/briefing-of-request";
import type { BriefingContent } from "./briefing-content";
import { briefingContent } from "./briefing-content.server";
import { rootOf } from "./chart-file.server";
import type { ExportJob } from "./export-job";
import { makeFile } from "./export-pool.server";
import { fileResponse } from "./file-response.server";
import { presentationTemplate } from "./presentation-template.server";

export const BRIEFING_FORMATS = ["pptx", "pdf"] as const;
export type BriefingFormat = (typeof BRIEFING_FORMATS)[number];

const made = new LRUCache<string, Uint8Array>({
  maxSize: 24 * 1024 * 1024,
  sizeCalculation: (body) => Math.max(1, body.length),
});

/** `etag`: how the server names this version of everything. Throws a 400 or 503 in words. */
export async function briefingFile(
  format: BriefingFormat,
  request: Request,
  locale: Locale,
  etag: string | undefined,
): Promise<Response> {
  const content = await briefingContent(briefingOfRequest(request, locale), rootOf(request), locale);
  const { snapshotId, permalink } = content.origin;
  const key = `${snapshotId} ${permalink}.${format}`;
  const body = made.get(key) ?? (await makeFile(briefingJob(content, format), locale));
  made.set(key, body);
  const response = fileResponse(body, format, briefingFileName(content));
  response.headers.set("ETag", etag ?? `W/"${snapshotId}"`);
  return response;
}

export function briefingJob(briefing: BriefingContent, format: BriefingFormat): ExportJob {
  if (format === "pdf") return { kind: "briefing-pdf", briefing };
  return { kind: "briefing-pptx", briefing, template: presentationTemplate() };
}

/** `familienzentren-briefing-hessen-presse-2026`: what is as usual is not named; generated data says so in the name already. */
export function briefingFileName({ slug, audience, locale, demo, origin }: BriefingContent): string {
  return [
    "familienzentren",
    ...(locale === "de" ? [] : [locale]),
    ...(demo ? ["demo-daten"] : []),
    "briefing",
    slug,
    ...(audience === AUDIENCES[0] ? [] : [audience]),
    origin.dataDate.slice(0, 4),
  ].join("-");
}
