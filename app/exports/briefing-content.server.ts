/** Puts a briefing together from the catalogue's charts and the figures of the pages. */
import { citeSources } from "~/charts/cite-sources";
import { landKeyFigures } from "~/charts/land-key-figures";
import { inLand, inLandAtStart, landName, landNoun } from "~/charts/land-words";
import { figureSentence } from "~/charts/quotable-sentence";
import { isSilent } from "~/charts/silent-plot";
import type { SourceLine } from "~/charts/spec";
import { startFigures } from "~/charts/start-figures";
import { type Briefing, briefingCharts, writeBriefing } from "~/domain/briefing";
import { type BriefingChart, type BriefingPart, chartsOfPart } from "~/domain/briefing-parts";
import type { Land } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import { formatDate } from "~/format/date";
import { formatList } from "~/format/list";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import { loadLandProfile } from "~/page-data/land-profile.server";
import { loadSite, type Site } from "~/page-data/site.server";
import { loadStart } from "~/page-data/start.server";
import type { BriefingContent, FigureGroup, SilentPart } from "./briefing-content";
import { CATALOGUE } from "./catalogue.server";
import { exportedChart } from "./chart-file.server";
import type { ExportedChart } from "./export-job";
import { licenceText } from "./sheet-lines";

const once = (texts: readonly string[]) => [...new Set(texts)];

/** `root`: protocol and host of the atlas, "" where addresses stay paths. */
export async function briefingContent(
  briefing: Briefing,
  root: string,
  locale: Locale,
): Promise<BriefingContent> {
  const t = translator(locale);
  const site = await loadSite();
  const [{ charts, silent, cited }, figures, title] = await Promise.all([
    chartsOf(briefing, site, root, locale),
    figuresOf(briefing, root, locale),
    findingOf(briefing, locale),
  ]);
  const specs = charts.map(({ spec }) => spec);
  const name = t("briefing-words:name", { where: whereOf(briefing, locale) });
  const kicker = t(`briefing-words:kicker.${briefing.audience}`, {
    count: briefing.laender.length === 1 ? 1 : 2,
  });
  const permalink = `${root}${localePath(locale, "/briefing")}${writeBriefing(briefing)}`;
  const origin = { snapshotId: site.snapshotId, dataDate: site.dataDate, permalink };
  const stand = { date: formatDate(site.dataDate, locale), id: site.snapshotId };
  return {
    locale,
    slug: briefing.laender.map(({ slug }) => slug).join("-") || "deutschland",
    audience: briefing.audience,
    parts: briefing.parts,
    demo: site.demo,
    name,
    kicker,
    title,
    figures,
    charts,
    silent,
    limits: limitsOf(charts, locale),
    method: methodLines(locale),
    rules: `${root}${localePath(locale, "/daten/methode")}`,
    sources: eachOnce([
      ...figures.flatMap((group) => group.figures.flatMap(({ sources }) => sources)),
      ...specs.flatMap(({ sources }) => sources),
      ...cited,
    ]),
    credits: once(specs.flatMap(({ credits }) => credits)),
    origin,
    stand: t("briefing-words:stand", stand),
    licence: t("exports:licence", { licence: licenceText(locale) }),
    citation: t("briefing-words:citation", { name, kicker, address: permalink, ...stand }),
  };
}

function eachOnce(sources: readonly SourceLine[]): SourceLine[] {
  return [...new Map(sources.map((source) => [source.sourceId, source])).values()];
}

function limitsOf(charts: readonly ExportedChart[], locale: Locale): BriefingContent["limits"] {
  const said = new Set<string>();
  return charts.flatMap(({ spec: { address, limits } }) => {
    const texts = limits.filter((text) => !said.has(text));
    for (const text of texts) said.add(text);
    return texts.length > 0 ? [{ topic: topicOf(address.chart as BriefingPart, locale), texts }] : [];
  });
}

function whereOf({ laender }: Briefing, locale: Locale): string {
  if (laender.length === 0) return translator(locale)("briefing-words:germany");
  return formatList(
    laender.map((land) => inLand(land, locale)),
    locale,
  );
}

function methodLines(locale: Locale): string[] {
  const t = translator(locale);
  return [
    t("briefing-words:method.sources"),
    t("briefing-words:method.unknown"),
    t("briefing-words:method.like"),
    t("briefing-words:method.interpolated"),
    t("briefing-words:method.children"),
  ];
}

/** Of one Land its count in a sentence; of several the comparison, of Germany the span of the Länder. */
async function findingOf({ laender }: Briefing, locale: Locale): Promise<string> {
  const [only, second] = laender;
  if (only && !second) {
    const { entry } = await loadLandProfile(only);
    return figureSentence(entry, "centers", locale).replace(/\.$/, "");
  }
  const part = only ? "laendervergleich" : "laender-karte";
  const [chart] = chartsOfPart(part, laender) as [BriefingChart];
  const { title } = await CATALOGUE[part].load(new URLSearchParams(chart.query), locale);
  return title;
}

async function figuresOf({ laender }: Briefing, root: string, locale: Locale): Promise<FigureGroup[]> {
  if (laender.length === 0) {
    const start = await loadStart();
    return [{ heading: null, figures: startFigures(start, start.overview.dataDate, root, locale) }];
  }
  const profiles = await Promise.all(laender.map(loadLandProfile));
  return profiles.map(({ entry, recorded }) => ({
    heading: laender.length > 1 ? landName(entry.land, locale) : null,
    figures: landKeyFigures(entry, recorded, root, locale),
  }));
}

type Drawn = { charts: ExportedChart[]; silent: SilentPart[]; cited: SourceLine[] };

/** What can be drawn, and in words what cannot; `cited`: the sources of what is said instead. */
async function chartsOf(briefing: Briefing, site: Site, root: string, locale: Locale): Promise<Drawn> {
  const alike = await alikeOf(briefing);
  const { charts, unfit } = briefingCharts(briefing, alike);
  const tried = await Promise.all(charts.map((chart) => drawnOrSaid(chart, site, root, locale)));
  return {
    charts: tried.flatMap(({ chart }) => chart ?? []),
    silent: [
      ...tried.flatMap(({ silent }) => silent ?? []),
      ...unfit.map((part) => unfitPart(part, briefing, locale)),
    ],
    cited: tried.flatMap(({ cited }) => cited),
  };
}

/** The Länder that count as the only chosen one does. */
async function alikeOf({ laender: [only, second] }: Briefing): Promise<string[]> {
  if (!only || second) return [];
  const { comparable } = await loadLandProfile(only);
  return comparable.map(({ land }) => land.ags);
}

async function drawnOrSaid(wanted: BriefingChart, site: Site, root: string, locale: Locale) {
  const { part, land, query } = wanted;
  const said = (text: string): SilentPart => ({
    id: `${part}-${land?.slug ?? ""}`,
    topic: topicOf(part, locale),
    text: text.endsWith(".") ? text : `${text}.`,
  });
  try {
    const chart = await exportedChart(part, new URLSearchParams(query), site, root, locale);
    if (!isSilent(chart.spec.plot)) return { chart, silent: null, cited: [] };
    return { chart: null, silent: said(chart.spec.title), cited: chart.spec.sources };
  } catch (error) {
    // The catalogue answers 404 where a chart has nothing to draw.
    if (!(error instanceof Response) || error.status !== 404) throw error;
    return { chart: null, silent: said(nothingText(part, land, locale)), cited: citeSources([]) };
  }
}

function topicOf(part: BriefingPart, locale: Locale): string {
  return CATALOGUE[part].titles[locale];
}

function nothingText(part: BriefingPart, land: Land | null, locale: Locale): string {
  const t = translator(locale);
  if (!land) return t("briefing-words:silent.other");
  const words = { inLand: inLandAtStart(land, locale), land: landNoun(land, locale) };
  if (part === "programmmittel") return t("briefing-words:silent.programmmittel", words);
  if (part === "programmmittel-je-kind") return t("briefing-words:silent.programmmittel-je-kind", words);
  if (part === "laendervergleich") return t("briefing-words:silent.laendervergleich", words);
  return part === "rechner" ? t("briefing-words:silent.rechner", words) : t("briefing-words:silent.other");
}

/** A chart that was chosen though these Länder have none such. */
function unfitPart(part: BriefingPart, { laender }: Briefing, locale: Locale): SilentPart {
  const t = translator(locale);
  const why = laender.length === 0 ? "onlyLand" : "onlyLaender";
  return { id: part, topic: topicOf(part, locale), text: `${t(`briefing-words:silent.${why}`)}.` };
}
