/** The work of one worker. What a format needs is loaded when it is first asked for, and nowhere but in a worker: Typst and resvg are native. */
import type { ExportJob } from "./export-job";

export async function work(job: ExportJob): Promise<Uint8Array> {
  switch (job.kind) {
    case "png":
      return (await import("./to-png")).chartToPng(job, job.options);
    case "pdf":
      return (await import("./to-pdf")).chartsToPdf(job.charts, job.theme, job.title);
    case "pptx":
      return (await import("./to-pptx")).chartsToPptx(job.charts, job.template, job.title);
    case "briefing-pdf":
      return (await import("./to-briefing-pdf")).briefingToPdf(job.briefing);
    case "briefing-pptx":
      return (await import("./to-briefing-pptx")).briefingToPptx(job.briefing, job.template);
    case "xlsx":
      return (await import("./chart-workbook")).chartToXlsx(job);
  }
}
