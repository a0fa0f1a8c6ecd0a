import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { BriefingArticle, type BriefingView } from "~/components/briefing-article";
import { BriefingForm } from "~/components/briefing-form";
import { SectionNav } from "~/components/section-nav";
import { env } from "~/config/env.server";
import { type BriefingChoices, briefingChoices } from "~/exports/briefing-choices.server";
import { briefingContent } from "~/exports/briefing-content.server";
import { briefingOfRequest } from "~/i18n/briefing-of-request";
import { localeOf } from "~/i18n/locale-of";
import { localePath } from "~/i18n/locale-path";
import { translator } from "~/i18n/translator";
import { useI18n } from "~/i18n/use-i18n";

type PageData = { view: BriefingView; choices: BriefingChoices };

export async function loader({ params, request }: LoaderFunctionArgs): Promise<PageData> {
  const locale = localeOf(params);
  const briefing = briefingOfRequest(request, locale);
  const content = await briefingContent(briefing, env.ATLAS_ORIGIN ?? "", locale);
  const headings = translator(locale)("briefing-words:heading", { returnObjects: true });
  const { charts, origin: _, ...words } = content;
  return {
    view: { ...words, charts: charts.map(({ spec }) => spec), headings },
    choices: briefingChoices(briefing, locale),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, params }) => {
  const t = translator(params.lang === "en" ? "en" : "de");
  const name = data && `${data.view.name} – ${data.view.kicker}`;
  return [
    { title: `${name ?? t("briefing:title")} – ${t("shell:siteName")}` },
    { name: "description", content: t("briefing:description") },
  ];
};

export default function BriefingPage() {
  const { view, choices } = useLoaderData<typeof loader>() as PageData;
  const { t, locale } = useI18n();
  return (
    <div className="space-y-8">
      <SectionNav section="laender" />
      <header className="prose">
        <h1>{t("briefing:title")}</h1>
        <p className="text-lg">{t("briefing:intro")}</p>
      </header>
      <Prepared prepared={choices.prepared} />
      <BriefingForm action={localePath(locale, "/briefing")} {...choices} />
      <BriefingArticle view={view} files={choices.files} />
    </div>
  );
}

function Prepared({ prepared }: Pick<BriefingChoices, "prepared">) {
  const { t } = useI18n();
  return (
    <nav aria-labelledby="fertige" className="no-print space-y-2">
      <h2 id="fertige" className="font-sans text-base font-semibold">
        {t("briefing:prepared")}
      </h2>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {prepared.map(({ href, label, current }) => (
          <li key={href}>
            <Link
              to={href}
              aria-current={current ? "page" : undefined}
              className={current ? "font-semibold text-ink" : ""}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
