/** What the lasting address of a key figure says: the value then, the value now, and why they differ. */
import { citeSources } from "~/charts/cite-sources";
import { figureSentence, figureText, profilePath } from "~/charts/quotable-sentence";
import type { SourceLine } from "~/charts/spec";
import { type FigureKind, parseFigureId } from "~/domain/figure-id";
import { DEFAULT_FILTER } from "~/domain/filter";
import type { Locale } from "~/domain/locale";
import { formatDate } from "~/format/date";
import { formatStand } from "~/format/value-text";
import { translator } from "~/i18n/translator";
import { loadLaenderOverview } from "~/page-data/laender-overview.server";
import { loadSite } from "~/page-data/site.server";
import {
  changesSince,
  figureOf,
  figureRecord,
  keepFigures,
  type RecordedFigure,
} from "./figure-record.server";

export type FigurePage = {
  heading: string;
  /** `value`: as printed; `stand`: what the number holds for, "" without one. */
  now: { label: string; value: string; stand: string; sentence: string };
  before: { label: string; value: string; stand: string } | null;
  /** Whether it changed, or why that cannot be said. */
  verdict: string;
  whyHeading: string;
  why: { date: string; text: string }[];
  /** Where `why` is empty. */
  nothing: string;
  sources: SourceLine[];
  profile: { label: string; href: string };
  address: string;
};

/** Throws a 404 for an unknown figure. `stand`: the snapshot somebody cited, "" for none. */
export async function figurePage(id: string, stand: string, locale: Locale): Promise<FigurePage> {
  const named = parseFigureId(id);
  if (!named) throw new Response(null, { status: 404 });
  const { land, kind } = named;
  const t = translator(locale);
  await keepFigures();
  const [overview, site, record] = await Promise.all([
    loadLaenderOverview(DEFAULT_FILTER),
    loadSite(),
    stand ? figureRecord(stand) : null,
  ]);
  const entry = overview.laender.find((each) => each.land.ags === land.ags);
  if (!entry) throw new Error(`${land.name} fehlt in der Übersicht der Länder.`);
  const now = figureOf(entry, kind);
  const before = record?.figures[id] ?? null;
  const programIds = entry.programs.map(({ programId }) => programId);
  const why = stand && !record ? [] : await changesSince(record, land, programIds);
  const changed = before !== null && JSON.stringify(before) !== JSON.stringify(now);
  return {
    heading: t(`figure:title.${kind}`, { land: locale === "de" ? land.inDe : land.inEn }),
    now: {
      label: t("figure:now", { date: formatDate(site.dataDate, locale), id: site.snapshotId }),
      ...printed(now, kind, locale),
      sentence: figureSentence(entry, kind, locale),
    },
    before: before && {
      label: t("figure:cited", { date: formatDate(record?.dataDate ?? "", locale), id: stand }),
      ...printed(before, kind, locale),
    },
    verdict: verdictOf(stand, before, changed, locale),
    whyHeading: t(before ? "figure:whyHeading" : "figure:allHeading"),
    why: why.map(({ date, text }) => ({ date: formatDate(date, locale), text })),
    nothing: t(changed ? "figure:changedWithoutReason" : "figure:nothing"),
    sources: citeSources([entry.source, kind === "centers" ? null : entry.denominatorSource]),
    profile: { label: t("figure:profile"), href: profilePath(land, locale) },
    address: `?stand=${site.snapshotId}`,
  };
}

function printed({ value, stand }: RecordedFigure, kind: FigureKind, locale: Locale) {
  return {
    value: figureText(value, kind, locale),
    stand: stand ? translator(locale)("figure:stand", { stand: formatStand(stand, locale) }) : "",
  };
}

function verdictOf(stand: string, before: RecordedFigure | null, changed: boolean, locale: Locale): string {
  const t = translator(locale);
  if (!stand) return t("figure:noStand");
  if (!before) return t("figure:unknownStand", { stand: stand.slice(0, 64) });
  return t(changed ? "figure:changed" : "figure:unchanged");
}
