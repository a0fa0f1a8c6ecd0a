/** What the command was asked for. Every fault is said in German, with what is possible. */
import { parseArgs } from "node:util";
import { type Briefing, MOST_LAENDER, parseBriefing, usualBriefing } from "~/domain/briefing";
import { LAENDER } from "~/domain/land";
import { LOCALES, type Locale } from "~/domain/locale";

export type Options = {
  briefings: Briefing[];
  locale: Locale;
  out: string;
  /** Public address of the atlas for links and QR codes; null: that of the environment. */
  address: string | null;
};

export const USAGE = `So geht es:
  npm run briefing -- --land hessen --out DIR      ein Land (mehrere nebeneinander: --land hessen,bayern)
  npm run briefing -- --alle --out DIR             alle 16 Länder und Deutschland
  npm run briefing -- --out DIR                    Deutschland
Außerdem: --fuer landtag|kommune|traeger|presse, --teile NAME,NAME (Diagramme in ihrer Reihenfolge), --sprache de|en,
--adresse https://… (öffentliche Adresse des Atlas für Links und QR-Codes)`;

export class BadOption extends Error {}

const NAMES = ["land", "fuer", "teile", "sprache", "out", "adresse"] as const;

export function readOptions(args: readonly string[]): Options {
  const { alle, ...given } = valuesOf(args);
  const locale = LOCALES.find((known) => known === (given.sprache ?? "de"));
  if (!locale) throw new BadOption(`--sprache ist ${LOCALES.join(" oder ")}, nicht „${given.sprache}“.`);
  const address = given.adresse?.replace(/\/+$/, "") ?? null;
  if (address !== null && !/^https?:\/\/[^/]+/.test(address))
    throw new BadOption(`--adresse beginnt mit https://, „${given.adresse}“ tut das nicht.`);
  if (alle && given.land) throw new BadOption("--alle und --land schließen sich aus.");
  const chosen = selected(given);
  const briefings = alle
    ? [...LAENDER.map((land) => [land]), []].map((laender) => ({
        ...usualBriefing(laender, chosen.audience),
        ...(given.teile !== undefined && { parts: chosen.parts }),
      }))
    : [chosen];
  return { briefings, locale, out: given.out ?? "build/briefings", address };
}

type Given = Partial<Record<(typeof NAMES)[number], string>>;

function valuesOf(args: readonly string[]): Given & { alle: boolean } {
  const options = Object.fromEntries(NAMES.map((name) => [name, { type: "string" as const }]));
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { ...options, alle: { type: "boolean" } },
      allowPositionals: false,
    });
    return { ...(values as Given), alle: values.alle === true };
  } catch {
    throw new BadOption(`Das ließ sich nicht lesen: ${args.join(" ")}`);
  }
}

function selected({ land, fuer, teile }: Given): Briefing {
  const search = new URLSearchParams();
  for (const [part, text] of Object.entries({ land, fuer, teile })) if (text) search.set(part, text);
  const parsed = parseBriefing(search);
  if (parsed.ok) return parsed.briefing;
  const { fault } = parsed;
  throw new BadOption(
    "tooMany" in fault
      ? `Ein Briefing fasst höchstens ${MOST_LAENDER} Länder, nicht ${fault.tooMany}.`
      : `--${fault.part} kennt „${fault.value}“ nicht. Möglich sind: ${fault.allowed}.`,
  );
}
