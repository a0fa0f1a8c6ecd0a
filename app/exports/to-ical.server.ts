/**
 * Ends and round anniversaries of the programmes as a calendar to subscribe to. Which entries there are and on which day they stand
 * is decided in domain/programme-calendar; here they get their words. The same snapshot gives the same bytes: every entry carries the
 * date of the data as its stamp, never the time it was asked for.
 */
import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { landName } from "~/charts/land-words";
import { landByAgs } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import { type CalendarEntry, programmeCalendar } from "~/domain/programme-calendar";
import type { Source } from "~/domain/source";
import { type CliffEntry, fundingCliff } from "~/domain/succession";
import { formatDate } from "~/format/date";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import type { Programme } from "~/page-data/programme.server";

const DAY_SECONDS = 86_400;

/** Null where there is no entry: a calendar without one is none (RFC 5545, 3.6). `landAgs` null: all Länder. `origin`: the public address the entries lead to; null: they lead nowhere. */
export function programmesToIcal(
  { overview, successions, dates, sources }: Programme,
  { landAgs, origin }: { landAgs: string | null; origin: string | null },
  locale: Locale,
): string | null {
  const t = translator(locale);
  const { demo, dataDate, referenceYear } = overview;
  const programs = overview.laender.flatMap((entry) => entry.programs);
  const cliff = fundingCliff(programs, successions, referenceYear);
  const shown = programs.filter((program) => landAgs === null || program.landAgs === landAgs);
  const entries = programmeCalendar(shown, dates, Number(dataDate.slice(0, 4)));
  if (entries.length === 0) return null;
  const name = landAgs
    ? t("programme-charts:ical.nameLand", { land: landName(landByAgs(landAgs), locale) })
    : t("programme-charts:ical.name");
  const calendar = ical({
    name: demo ? `DEMO-DATEN: ${name}` : name,
    description: t("programme-charts:ical.description", { date: formatDate(dataDate, locale) }),
    prodId: {
      company: "Bundesforum Familienzentren",
      product: "Familienzentren-Atlas",
      language: locale.toUpperCase(),
    },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 7 * DAY_SECONDS,
    ...(origin && { url: `${origin}${localePath(locale, "/programme")}` }),
  });
  for (const entry of entries) {
    calendar.createEvent({
      id: `${entry.id.toLowerCase()}@familienzentren-atlas`,
      start: entry.day,
      allDay: true,
      stamp: `${dataDate}T00:00:00Z`,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: summaryOf(entry, locale),
      description: descriptionOf(entry, cliff, sources, locale),
      ...(origin && {
        url: `${origin}${localePath(locale, `/laender/${landByAgs(entry.program.landAgs).slug}`)}`,
      }),
    });
  }
  return calendar.toString();
}

function summaryOf({ kind, program, years }: CalendarEntry, locale: Locale): string {
  const words = { land: landName(landByAgs(program.landAgs), locale), name: program.name };
  return kind === "end"
    ? translator(locale)("programme-charts:ical.end", words)
    : translator(locale)("programme-charts:ical.anniversary", { ...words, count: years ?? 1 });
}

/** What happened, how exactly the day is known, what followed an end, and the source. */
function descriptionOf(
  entry: CalendarEntry,
  cliff: readonly CliffEntry[],
  sources: readonly Source[],
  locale: Locale,
): string {
  const t = translator(locale);
  const known = { date: formatDate(entry.known, locale) };
  const after = cliff.find(({ program }) => program.programId === entry.program.programId);
  const source = sources.find(({ sourceId }) => sourceId === entry.sourceId);
  const what =
    entry.kind === "end" ? t("programme-charts:ical.ends", known) : t("programme-charts:ical.began", known);
  return [
    what,
    precisionText(entry, locale),
    ...(entry.kind === "end" && after ? [afterText(after, locale)] : []),
    ...(source
      ? [t("programme-charts:ical.source", { source: `${source.publisher}: ${source.title}, ${source.url}` })]
      : []),
  ]
    .filter(Boolean)
    .join("\n");
}

function precisionText({ precision }: CalendarEntry, locale: Locale): string {
  const t = translator(locale);
  if (precision === "year") return t("programme-charts:ical.onlyYear");
  return precision === "month" ? t("programme-charts:ical.onlyMonth") : "";
}

function afterText({ aftermath, successor }: CliffEntry, locale: Locale): string {
  const t = translator(locale);
  if (aftermath === "replaced") return t("programme-charts:ical.replaced", { name: successor?.name ?? "" });
  if (aftermath === "nothing") return t("programme-charts:ical.nothing");
  return aftermath === "to_come"
    ? t("programme-charts:ical.toCome")
    : t("programme-charts:ical.notDocumented");
}
