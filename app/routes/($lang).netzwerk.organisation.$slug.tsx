import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { organisationPath } from "~/charts/network-words";
import { type OrganisationView, organisationView } from "~/charts/organisation-view";
import { DataTable } from "~/components/data-table";
import { DemoBadge } from "~/components/demo-badge";
import { Section } from "~/components/page-sections";
import { Quotable } from "~/components/quotable";
import { SourceLine } from "~/components/source-line";
import { env } from "~/config/env.server";
import { localeOf } from "~/i18n/locale-of";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";
import { loadNetworkOrganisation } from "~/page-data/network.server";

/** The id leads to the readable address, so that links that know only the id stay valid. */
export async function loader({ params }: LoaderFunctionArgs): Promise<OrganisationView> {
  const locale = localeOf(params);
  const facts = await loadNetworkOrganisation(params.slug ?? "");
  if (!facts) throw new Response(null, { status: 404 });
  if (facts.entry.slug !== params.slug) throw redirect(organisationPath(facts.entry.slug, locale));
  return organisationView(facts, env.ATLAS_ORIGIN ?? "", locale);
}

export const meta: MetaFunction<typeof loader> = ({ data, params }) => {
  const t = translator(params.lang === "en" ? "en" : "de");
  if (!data) return [{ title: t("shell:siteName") }];
  return [
    { title: `${data.name} – ${t("shell:siteName")}` },
    { name: "description", content: `${data.name}: ${data.details}` },
  ];
};

export default function OrganisationPage() {
  const view = useLoaderData<typeof loader>() as OrganisationView;
  const { t, locale } = useI18n();
  const part = (id: "facts" | "relations" | "events" | "sources" | "quote") => ({
    id,
    heading: t(`netzwerk:organisation.${id}`),
  });
  return (
    <div className="space-y-10">
      <header className="max-w-[70ch] space-y-3">
        {view.demo && <DemoBadge />}
        <p className="text-ink-soft">{view.details}</p>
        <h1 className="hyphens-auto break-words">{view.name}</h1>
        {view.role && <p className="border-l-4 border-people pl-4 text-lg">{view.role}</p>}
      </header>
      <Section {...part("facts")}>
        <dl className="grid max-w-4xl gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
          {view.facts.map(({ id, label, text, href }) => (
            <div key={id} className="border-t border-rule pt-2">
              <dt className="text-sm text-ink-soft">{label}</dt>
              <dd>{href === null ? text : <Link to={href}>{text}</Link>}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section {...part("relations")}>
        {view.relations.rows.length > 0 ? (
          <DataTable table={view.relations} tall />
        ) : (
          <p className="max-w-[70ch]">{view.relationsNone}</p>
        )}
      </Section>
      <Section {...part("events")}>
        {view.events.rows.length > 0 && <DataTable table={view.events} />}
        {view.eventsNote && <p className="max-w-[70ch] text-ink-soft">{view.eventsNote}</p>}
      </Section>
      <Section {...part("quote")}>
        <Quotable sentence={view.sentence} label={t("chart:copy.copySentence")} />
      </Section>
      <Section {...part("sources")}>
        <SourceLine sources={view.sources} />
        <Link to={localePath(locale, "/netzwerk/verzeichnis")}>{t("netzwerk:organisation.back")}</Link>
      </Section>
    </div>
  );
}
