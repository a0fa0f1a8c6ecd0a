import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { CopyText } from "~/components/copy-text";
import { rootOf } from "~/exports/chart-file.server";
import { CITATION_FORMATS } from "~/exports/citation";
import { DATASET_FILE, datasetCitation, datasetLine } from "~/exports/dataset-citation.server";
import { localeOf } from "~/i18n/locale-of";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";
import { loadSite } from "~/page-data/site.server";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const t = translator(locale);
  const labels = { bib: t("embedding:bib"), ris: t("embedding:ris"), "csl.json": t("embedding:csl") };
  return {
    title: t("embedding:cite"),
    intro: t("embedding:datasetIntro"),
    line: datasetLine(datasetCitation(await loadSite(), rootOf(request), locale)),
    copy: t("embedding:copyCitation"),
    formats: t("embedding:formats"),
    files: CITATION_FORMATS.map((format) => ({
      label: labels[format],
      href: localePath(locale, `/daten/zitat/${DATASET_FILE}.${format}`),
    })),
    older: t("embedding:datasetOlder"),
    charts: t("embedding:title"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, params }) => {
  const siteName = translator(params.lang === "en" ? "en" : "de")("shell:siteName");
  return [{ title: data ? `${data.title} – ${siteName}` : siteName }];
};

export default function ZitierenPage() {
  const page = useLoaderData<typeof loader>();
  const { locale } = useI18n();
  return (
    <div className="prose">
      <h1>{page.title}</h1>
      <p className="text-lg">{page.intro}</p>
      <blockquote className="border-l-2 border-accent pl-4 break-words">{page.line}</blockquote>
      <CopyText text={page.line} label={page.copy} />
      <h2>{page.formats}</h2>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {page.files.map(({ label, href }) => (
          <li key={href}>
            <a href={href} download>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <p>{page.older}</p>
      <p>
        <Link to={localePath(locale, "/einbetten")}>{page.charts}</Link>
      </p>
    </div>
  );
}
