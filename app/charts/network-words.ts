/** Words of the people's network that more than one view needs. */
import { landByAgs } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import type { OrganisationLevel, OrganisationType, RelatedKind } from "~/domain/network";
import { NATIONWIDE, type NetworkFilter, writeNetworkFilter } from "~/domain/network-filter";
import { ORGANISATION_PATH } from "~/domain/organisation-slug";
import { formatDate } from "~/format/date";
import { formatList } from "~/format/list";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import type { NetworkEntry } from "~/metrics/network-entries";
import { inLand, landName } from "./land-words";

/** "Kommune", "Ministerium oder Behörde". */
export function typeText(type: OrganisationType, locale: Locale): string {
  return translator(locale)(`land-words:stakeholderType.${type}`);
}

/** "Kommunen", "Ministerien und Behörden". */
export function typesText(type: OrganisationType, locale: Locale): string {
  return translator(locale)(`netzwerk-words:typeMany.${type}`);
}

export function levelText(level: OrganisationLevel, locale: Locale): string {
  return translator(locale)(`netzwerk-words:level.${level}`);
}

/** "Hessen", or "bundesweit" for an organisation of no Land. */
export function homeText(land: string | null, locale: Locale): string {
  if (land === null || land === NATIONWIDE) return translator(locale)("netzwerk-words:nationwide");
  return landName(landByAgs(land), locale);
}

/** "aus Hessen, dem Saarland und dem Land Bremen". */
export function fromLaender(laender: readonly string[], locale: Locale): string {
  const names = laender.map((ags) => {
    const words = inLand(landByAgs(ags), locale);
    return words.replace(/^im /, "dem ").replace(/^in /, "");
  });
  return translator(locale)("netzwerk-words:from", { land: formatList(names, locale) });
}

/** Whether and since when an organisation is a member, or why it stands here. */
export function standingText(entry: NetworkEntry, locale: Locale): string {
  const t = translator(locale);
  const since = entry.since && formatDate(entry.since, locale);
  if (entry.standing === "member") return t("netzwerk-words:standing.member", { since });
  if (entry.standing === "former")
    return t("netzwerk-words:standing.former", {
      since,
      until: entry.until && formatDate(entry.until, locale),
    });
  return t(entry.origin === "public" ? "netzwerk-words:standing.named" : "netzwerk-words:standing.kept");
}

export function organisationPath(slug: string, locale: Locale): string {
  return localePath(locale, `${ORGANISATION_PATH}/${slug}`);
}

/** The directory with a selection. */
export function directoryPath(filter: Partial<NetworkFilter>, locale: Locale): string {
  return `${localePath(locale, "/netzwerk/verzeichnis")}${writeNetworkFilter(filter)}`;
}

/** "Landesprogramm", "Studie". */
export function relatedKindText(kind: RelatedKind, locale: Locale): string {
  return translator(locale)(`netzwerk-words:related.${kind}`);
}
