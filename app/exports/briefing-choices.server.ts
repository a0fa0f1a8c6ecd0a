/** What the page of a briefing offers: prepared ones, the form, the charts with the addresses that move, add or leave one out. */
import { landName } from "~/charts/land-words";
import {
  type Briefing,
  furtherParts,
  usualBriefing,
  withoutPart,
  withPart,
  withPartDown,
  withPartUp,
  writeBriefing,
} from "~/domain/briefing";
import { AUDIENCES, type BriefingPart } from "~/domain/briefing-parts";
import { LAENDER } from "~/domain/land";
import type { Locale } from "~/domain/locale";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import { CATALOGUE } from "./catalogue.server";

type Choice = { value: string; label: string; chosen: boolean };
type Link = { label: string; href: string };
/** An address is null where it would change nothing. */
export type PartChoice = {
  part: string;
  label: string;
  up: string | null;
  down: string | null;
  remove: string | null;
};

export type BriefingChoices = {
  prepared: (Link & { current: boolean })[];
  laender: Choice[];
  audiences: Choice[];
  /** The chosen charts as they stand in the address; null: as proposed. */
  ownParts: string | null;
  parts: PartChoice[];
  further: (Link & { part: string })[];
  /** The address of what is proposed; null where that is what is shown. */
  usual: string | null;
  files: { pptx: string; pdf: string };
};

export function briefingChoices(briefing: Briefing, locale: Locale): BriefingChoices {
  const t = translator(locale);
  const address = (other: Briefing) => `${localePath(locale, "/briefing")}${writeBriefing(other)}`;
  const here = address(briefing);
  const unless = (other: Briefing) => (address(other) === here ? null : address(other));
  const label = (part: BriefingPart) => CATALOGUE[part].titles[locale];
  const { laender, audience, parts } = briefing;
  const usual = usualBriefing(laender, audience);
  const own = unless(usual) !== null;
  const file = (format: string) => localePath(locale, `/briefing.${format}`) + writeBriefing(briefing);
  return {
    prepared: [[], ...LAENDER.map((land) => [land])].map((chosen) => ({
      label: chosen[0] ? landName(chosen[0], locale) : t("briefing:germany"),
      href: address(usualBriefing(chosen)),
      current: address(usualBriefing(chosen)) === here,
    })),
    laender: LAENDER.map((land) => ({
      value: land.slug,
      label: landName(land, locale),
      chosen: laender.some(({ ags }) => ags === land.ags),
    })),
    audiences: AUDIENCES.map((each) => ({
      value: each,
      label: t(`briefing-words:audience.${each}`),
      chosen: each === audience,
    })),
    ownParts: own ? parts.join() : null,
    parts: parts.map((part) => ({
      part,
      label: label(part),
      up: unless(withPartUp(briefing, part)),
      down: unless(withPartDown(briefing, part)),
      remove: unless(withoutPart(briefing, part)),
    })),
    further: furtherParts(briefing).map((part) => ({
      part,
      label: label(part),
      href: address(withPart(briefing, part)),
    })),
    usual: own ? address(usual) : null,
    files: { pptx: file("pptx"), pdf: file("pdf") },
  };
}
