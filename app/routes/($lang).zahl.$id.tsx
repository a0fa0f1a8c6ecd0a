import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { SourceLine } from "~/components/source-line";
import { type FigurePage, figurePage } from "~/exports/figure-page.server";
import { localeOf } from "~/i18n/locale-of";
import { translator } from "~/i18n/translator";

type PageData = { figure: FigurePage; lasting: string };

/** `/zahl/hessen-zentren?stand=<Datenstand>`: the lasting address of a key figure. */
export async function loader({ params, request }: LoaderFunctionArgs): Promise<PageData> {
  const locale = localeOf(params);
  const stand = new URL(request.url).searchParams.get("stand") ?? "";
  const figure = await figurePage(params.id ?? "", stand, locale);
  return { figure, lasting: translator(locale)("figure:lasting") };
}

export const meta: MetaFunction<typeof loader> = ({ data, params }) => {
  const siteName = translator(params.lang === "en" ? "en" : "de")("shell:siteName");
  if (!data) return [{ title: siteName }];
  return [
    { title: `${data.figure.heading} – ${siteName}` },
    { name: "description", content: data.figure.now.sentence },
  ];
};

export default function ZahlPage() {
  const { figure, lasting } = useLoaderData<typeof loader>() as PageData;
  const { heading, now, before, verdict, whyHeading, why, nothing, sources, profile, address } = figure;
  return (
    <div className="max-w-[75ch] space-y-8">
      <h1>{heading}</h1>
      <p className="border-l-2 border-accent pl-4 text-lg">{verdict}</p>
      <dl className="grid gap-x-12 gap-y-6 md:grid-cols-2">
        {before && <Value {...before} />}
        <Value {...now} />
      </dl>
      <p>{now.sentence}</p>
      <SourceLine sources={sources} />
      <section aria-labelledby="warum" className="space-y-2">
        <h2 id="warum" className="text-xl">
          {whyHeading}
        </h2>
        {why.length > 0 ? (
          <ul className="list-disc space-y-1 pl-5">
            {why.map(({ date, text }) => (
              <li key={text} lang="de">
                {date}: {text}
              </li>
            ))}
          </ul>
        ) : (
          <p>{nothing}</p>
        )}
      </section>
      <p className="flex flex-wrap gap-x-8 gap-y-2">
        <Link to={profile.href}>{profile.label}</Link>
        <Link to={address}>{lasting}</Link>
      </p>
    </div>
  );
}

function Value({ label, value, stand }: { label: string; value: string; stand: string }) {
  return (
    <div className="border-t border-ink-soft pt-3">
      <dt className="text-ink-soft">{label}</dt>
      <dd className="font-serif text-2xl tabular-nums">{value}</dd>
      {stand && <dd className="text-sm text-ink-soft">{stand}</dd>}
    </div>
  );
}
