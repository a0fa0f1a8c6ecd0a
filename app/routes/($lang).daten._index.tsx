import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { formatDate } from "~/format/date";
import { localeOf } from "~/i18n/locale-of";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";
import { loadDataFigures } from "~/page-data/daten.server";
import type { Site } from "~/page-data/site.server";

export function loader({ params }: LoaderFunctionArgs) {
  localeOf(params);
  return loadDataFigures();
}

export const meta: MetaFunction = ({ params }) => {
  const t = translator(params.lang === "en" ? "en" : "de");
  return [
    { title: `${t("daten:index.title")} – ${t("shell:siteName")}` },
    { name: "description", content: t("daten:index.intro") },
  ];
};

export default function DatenPage() {
  const figures = useLoaderData<typeof loader>();
  const site = useRouteLoaderData<Site>("root");
  const { t, locale } = useI18n();
  const doors = ["quellen", "woerterbuch", "methode", "pruefung", "herunterladen", "zitieren"] as const;
  return (
    <div className="prose">
      <h1>{t("daten:index.title")}</h1>
      <p className="text-lg">{t("daten:index.intro")}</p>
      <ul className="divide-y divide-rule border-y border-rule">
        {doors.map((door) => (
          <li key={door} className="py-3">
            <Link to={localePath(locale, `/daten/${door}`)} className="font-serif text-lg font-semibold">
              {t(`shell:section.daten.${door}`)}
            </Link>
            <p className="text-ink-soft">{t(`daten:index.${door}`, figures)}</p>
          </li>
        ))}
      </ul>
      {site && (
        <section className="space-y-2">
          <h2>{t("daten:index.citeHeading")}</h2>
          <p className="border-l-2 border-accent pl-4">
            {t("daten:index.cite", { date: formatDate(site.dataDate, locale), id: site.snapshotId })}
          </p>
        </section>
      )}
    </div>
  );
}
