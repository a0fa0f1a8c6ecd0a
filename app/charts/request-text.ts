/**
 * A ready letter to the Land: who is asked, what the atlas shows so far, what is asked for. It names bodies as the data name them, never
 * a person and no address of one.
 */
import type { Locale } from "~/domain/locale";
import { runsIn } from "~/domain/program";
import type { Source } from "~/domain/source";
import { drawnNumber } from "~/domain/value";
import { formatNumber } from "~/format/number";
import { translator } from "~/i18n/translator";
import { ageToday } from "~/metrics/data-age";
import type { LandOverview } from "~/metrics/laender-overview";
import { citationText } from "./citation-text";
import { inLand, landNoun } from "./land-words";
import { figureSentence, profilePath } from "./quotable-sentence";
import type { QuotableSentence } from "./spec";

export type Today = { referenceYear: number; dataDate: string };

/** The letter; it ends with the address of the profile. `recorded`: source of the row that says why there is no number. */
export function requestText(
  entry: LandOverview,
  recorded: Source | null,
  { referenceYear, dataDate }: Today,
  origin: string,
  locale: Locale,
): QuotableSentence {
  const t = translator(locale);
  const words = { inLand: inLand(entry.land, locale), land: landNoun(entry.land, locale) };
  const recipients = recipientsOf(entry, referenceYear);
  const years = drawnNumber(ageToday(entry, dataDate));
  const whole = years === undefined ? 0 : Math.round(years);
  const lines = [
    t("sentences:request.heading", words),
    recipients.length > 0
      ? t("sentences:request.to", { recipients: recipients.join("; ") })
      : t("sentences:request.toUnknown", words),
    "",
    t("sentences:request.greeting"),
    "",
    [
      t("sentences:request.shows", { sentence: figureSentence(entry, "centers", locale) }),
      citationText([entry.source ?? recorded], locale),
      ...(whole >= 2 ? [t("sentences:request.age", { years: formatNumber(whole, locale) })] : []),
    ].join(" "),
    "",
    t("sentences:request.asks"),
    t("sentences:request.number", words),
    t("sentences:request.counted"),
    t("sentences:request.published"),
    t("sentences:request.list"),
    "",
    t("sentences:request.purpose"),
    "",
    t("sentences:request.end"),
    "",
    t("sentences:request.where"),
  ];
  return { text: lines.join("\n"), href: `${origin}${profilePath(entry.land, locale)}` };
}

/**
 * The coordinating body and the ministry of the programme that counts, else of the longest running one; where no programme runs, only the
 * ministry the data name: nobody coordinates what has ended. Empty: the data name nobody.
 */
export function recipientsOf({ programs, headline }: LandOverview, referenceYear: number): string[] {
  const own = programs.filter(({ role }) => role === "family_centers");
  const running = own
    .filter((program) => runsIn(program, referenceYear))
    .sort((a, b) => (a.startYear as number) - (b.startYear as number));
  const counted = running.find(({ programId }) => programId === headline?.program?.programId);
  const asked = counted ?? running[0];
  const last = own.at(-1) ?? programs[0];
  const bodies = asked ? [asked.coordinationBody, asked.ministry] : [last?.ministry];
  return bodies.flatMap((body) => (body ? [bodyName(body)] : []));
}

/** "Servicestelle (Stiftung, seit 2012); Bewilligung: Amt" names one body first; what explains it or follows is not an address. */
function bodyName(text: string): string {
  return (text.replace(/\s*\([^)]*\)/g, "").split(";")[0] as string).trim();
}
