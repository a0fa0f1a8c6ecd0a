import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { keptText, networkFigures, networkFinding, networkFormTexts } from "~/charts/network-overview";
import { DemoBadge } from "~/components/demo-badge";
import { KeyFigures } from "~/components/key-figures";
import { localeOf } from "~/i18n/locale-of";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";
import { loadNetwork } from "~/page-data/network.server";

export async function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const network = await loadNetwork();
  return {
    demo: network.demo,
    finding: networkFinding(network, locale),
    figures: networkFigures(network, locale),
    forms: networkFormTexts(network, locale),
    kept: keptText(network, locale),
  };
}

export const meta: MetaFunction = ({ params }) => {
  const t = translator(params.lang === "en" ? "en" : "de");
  return [
    { title: `${t("netzwerk:title")} – ${t("shell:siteName")}` },
    { name: "description", content: t("netzwerk:description") },
  ];
};

const NOT_SAID = ["complete", "member", "relations", "persons"] as const;

export default function NetzwerkPage() {
  const { demo, finding, figures, forms, kept } = useLoaderData<typeof loader>();
  const { t, locale } = useI18n();
  return (
    <div className="space-y-12">
      <header className="space-y-4">
        {demo && <DemoBadge />}
        <h1 className="text-lg font-normal text-ink-soft">{t("netzwerk:title")}</h1>
        <p className="max-w-[45ch] border-l-4 border-people pl-4 font-serif text-2xl md:text-3xl">
          {finding}.
        </p>
      </header>
      <nav aria-labelledby="ansichten" className="space-y-4">
        <h2 id="ansichten" className="text-xl">
          {t("netzwerk:forms")}
        </h2>
        <ul className="grid md:grid-cols-2 md:gap-x-8 xl:grid-cols-3">
          {forms.map(({ id, text }) => (
            <li key={id} className="border-t border-people py-3">
              <Link to={localePath(locale, `/netzwerk/${id}`)} className="font-serif text-lg font-semibold">
                {t(`shell:section.netzwerk.${id}`)}
              </Link>
              <p className="text-ink-soft">{text}</p>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-labelledby="zahlen" className="space-y-4">
        <h2 id="zahlen" className="text-xl">
          {t("netzwerk:figures")}
        </h2>
        <KeyFigures figures={figures} columns={3} />
      </section>
      <section aria-labelledby="grenzen" className="prose">
        <h2 id="grenzen">{t("netzwerk:not.heading")}</h2>
        <ul className="list-disc space-y-2 pl-5">
          {NOT_SAID.map((id) => (
            <li key={id}>{t(`netzwerk:not.${id}`)}</li>
          ))}
        </ul>
      </section>
      <Kept text={kept} />
    </div>
  );
}

/** Where a citation of the office's unpublished lists leads. */
function Kept({ text }: { text: string }) {
  const { t } = useI18n();
  return (
    <section id="gepflegt" aria-labelledby="gepflegt-titel" className="prose scroll-mt-6">
      <h2 id="gepflegt-titel">{t("netzwerk:kept.heading")}</h2>
      <p>{text}</p>
      <h3 className="text-lg">{t("netzwerk:kept.how")}</h3>
      <ol className="list-decimal space-y-2 pl-6">
        <li>
          <code>npm run network:template</code> {t("netzwerk:kept.template")}
        </li>
        <li>
          {t("netzwerk:kept.fill")} <code>data/network/kept/netzwerk.xlsx</code>.
        </li>
        <li>
          <code>npm run etl</code> {t("netzwerk:kept.etl")}
        </li>
      </ol>
      <p>{t("netzwerk:kept.persons")}</p>
      <p>{t("netzwerk:kept.source")}</p>
    </section>
  );
}
