/** What a worker is asked to make: plain data alone, for it travels between threads. */
import type { ExportOptions, SheetTheme } from "~/domain/export-options";
import type { BriefingContent } from "./briefing-content";
import type { ExportSpec } from "./catalogue-entry";
import type { PresentationTemplate } from "./presentation-template.server";
import type { Origin } from "./sheet";

/** One chart with where it comes from. */
export type ExportedChart = { spec: ExportSpec; origin: Origin };

export type ExportJob =
  | ({ kind: "png"; options: ExportOptions } & ExportedChart)
  | { kind: "pdf"; charts: ExportedChart[]; theme: SheetTheme; title: string }
  | ({ kind: "xlsx" } & ExportedChart)
  | { kind: "pptx"; charts: ExportedChart[]; template: PresentationTemplate; title: string }
  | { kind: "briefing-pdf"; briefing: BriefingContent }
  | { kind: "briefing-pptx"; briefing: BriefingContent; template: PresentationTemplate };
export type HeavyFormat = ExportJob["kind"];
