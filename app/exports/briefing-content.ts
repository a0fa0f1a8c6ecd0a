/** A finished briefing as plain data: page, slides and fact sheet are made from it and from nothing else. */
import type { Figure } from "~/charts/land-key-figures";
import type { SourceLine } from "~/charts/spec";
import type { Audience, BriefingPart } from "~/domain/briefing-parts";
import type { Locale } from "~/domain/locale";
import type { ExportedChart } from "./export-job";
import type { Origin } from "./sheet";

/** `heading`: the Land, where there are several. */
export type FigureGroup = { heading: string | null; figures: Figure[] };

/** A chart that would be empty: what it is about, and the sentence that stands in its place. */
export type SilentPart = { id: string; topic: string; text: string };

export type BriefingContent = {
  locale: Locale;
  /** `hessen`, `hessen-bayern`, `deutschland`: for names of files. */
  slug: string;
  audience: Audience;
  parts: readonly BriefingPart[];
  demo: boolean;
  /** "Familienzentren in Hessen". */
  name: string;
  /** "Briefing für die Presse". */
  kicker: string;
  /** The finding, without a full stop. */
  title: string;
  figures: FigureGroup[];
  charts: ExportedChart[];
  silent: SilentPart[];
  /** What the numbers do not say, each once, by the chart it is first said of. */
  limits: { topic: string; texts: string[] }[];
  method: string[];
  /** Where all rules stand. */
  rules: string;
  /** Every source of figures and charts, each once, in the order they are first used. */
  sources: SourceLine[];
  credits: string[];
  origin: Origin;
  stand: string;
  licence: string;
  citation: string;
};
